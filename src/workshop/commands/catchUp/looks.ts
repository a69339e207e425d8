/** Tells which commands of a page only show something: a script that leads to a step goes without. */
import {parseScript} from '../parse';
import {plainText, type Command, type Word} from '../syntax';

/** Commands that change nothing that a later step needs, by how they begin. */
const READ_ONLY: readonly RegExp[] = [
  /^(?:ls|cat|echo|pwd|head|tail|grep|wc|which|hostname|tr|sort)\b/,
  /^docker (?:ps|logs|images|history|inspect|diff|version|info|top|port|stats|events)\b/,
  /^docker (?:image|container|volume|network|system|builder) (?:ls|list|inspect|history|df|logs|diff|top|stats)\b/,
  // A container that goes when its program ends, and can write nowhere else.
  /^docker (?:container )?run (?=.*--rm\b)(?!.*(?<!\S)(?:-d|--detach|-v|--volume|--mount)\b)/s,
  /^docker (?:container )?exec (?:-\S+ )*\S+ (?:cat|ls|hostname|whoami|env|ps|id|pwd|node)\b/,
  // A build without a name fills the cache alone.
  /^docker (?:image )?build (?!.*(?<!\S)(?:-t|--tag)\b)/s,
  // Not a request to a server of the page's own, which counts its visits, and not a download.
  /^curl (?!.*\blocalhost:)(?!.*(?<!\S)-\w*O)/s,
  /^aws (?:--version$|[\w-]+ (?:describe|list|get)-|sts |logs (?:tail|describe)\b)/,
];

/** The text of a word, with its variables as they are written. */
const written = ({pieces}: Word): string =>
  pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return piece.text;
        case 'variable':
          return `$${piece.name}`;
        case 'command':
          return `$(${piece.text})`;
      }
    })
    .join('');

function isLook({words, redirects}: Command): boolean {
  const writes = redirects.some(
    ({operator, target}) => /^>>?$/.test(operator) && plainText(target) !== '/dev/null',
  );
  const line = words.map(written).join(' ');
  return !writes && READ_ONLY.some((pattern) => pattern.test(line));
}

/** Whether a text of bash only shows something; what cannot be read does more. */
export function onlyLooks(text: string): boolean {
  try {
    return parseScript(text).every((item) => item.kind === 'comment' || isLook(item.command));
  } catch {
    return false;
  }
}
