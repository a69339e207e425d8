import {digestOfParts, madeContent, textContent, type Content} from '../filesystem';

/**
 * Text that the model cannot tell, such as what a compiler prints. It travels through variables,
 * pipes and files as a mark of private-use characters around a digest of all that it depends on,
 * and a size in bytes.
 */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARK = /\uE000([0-9a-f]{64}):(\d+)\uE001/g;

/** @param size in bytes; an example value where nobody knows */
export const unknownText = (origin: string, size = 0) =>
  `${OPEN}${digestOfParts('unknown', origin).slice('sha256:'.length)}:${size}${CLOSE}`;

/** Whether some of a text is not known. */
export const isUnknown = (text: string) => text.includes(OPEN);

/** The content of a file with this text. A file that is copied whole keeps its digest. */
export function contentOf(text: string): Content {
  if (!isUnknown(text)) {
    return textContent(text);
  }
  const [mark] = [...text.matchAll(MARK)];
  if (mark?.[0] === text) {
    return {digest: `sha256:${mark[1] ?? ''}`, size: Number(mark[2]), text: undefined};
  }
  let size = 0;
  const known = text.replace(MARK, (_, __, bytes: string) => {
    size += Number(bytes);
    return '';
  });
  return madeContent(text, size + textContent(known).size);
}

/** A file's text, or the mark that stands for it. */
export const textOf = (content: Content) =>
  content.text ?? `${OPEN}${content.digest.slice('sha256:'.length)}:${content.size}${CLOSE}`;

/** Text cut into what is known and, as undefined, what is not. */
export function splitUnknown(text: string): readonly (string | undefined)[] {
  const parts: (string | undefined)[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > from) {
      parts.push(text.slice(from, match.index));
    }
    parts.push(undefined);
    from = match.index + match[0].length;
  }
  if (from < text.length) {
    parts.push(text.slice(from));
  }
  return parts;
}
