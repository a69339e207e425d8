/** The kinds of output that a check can read. */
export const KINDS = ['version', 'images', 'containers', 'history', 'volumes', 'response'] as const;
export type Kind = (typeof KINDS)[number];

/** What a pasted text can be recognized as by its looks, whatever was asked for. */
export type Likeness = Kind | 'networks' | 'build' | 'push' | 'aws';

const COMMANDS: readonly (readonly [RegExp, Kind])[] = [
  [/^docker version\b/, 'version'],
  [/^docker --version\b/, 'version'],
  [/^docker (?:image (?:ls|list)|images)\b/, 'images'],
  [/^docker (?:ps|container (?:ls|ps|list))\b/, 'containers'],
  [/^docker (?:image )?history\b/, 'history'],
  [/^docker volume (?:ls|list)\b/, 'volumes'],
  [/^(?:curl|iwr|irm|Invoke-(?:WebRequest|RestMethod))\b/i, 'response'],
];

/** What a command prints; undefined for one that no check reads. */
export function kindOf(command: string): Kind | undefined {
  const plain = command
    .replace(/^sudo\s+/, '')
    .replace(/^podman\b/, 'docker')
    .replace(/\s+/g, ' ');
  return COMMANDS.find(([pattern]) => pattern.test(plain))?.[1];
}

/** Options with which a list is printed without its head; a format that says `table` keeps it. */
const HEADLESS = /\s(?:-[a-z]*q[a-z]*|--quiet|--format[= ]+["']?(?!["']?table\b))/;

/** Whether a command of the Docker CLI prints a list without the names of its columns. */
export const isHeadless = (command: string): boolean => HEADLESS.test(` ${command}`);

/**
 * Heads of the tables of the Docker CLI, with their lines joined: a narrow terminal may have broken
 * them anywhere. Docker 29 lists images in a view of its own (docker/cli, cli/command/image/tree.go).
 */
const HEADS: readonly (readonly [RegExp, Likeness])[] = [
  [/REPOSITORY\s*TAG\s*(?:DIGEST\s*)?IMAGE\s*ID/, 'images'],
  [/IMAGE\s*ID\s*DISK\s*USAGE/, 'images'],
  [/CONTAINER\s*ID\s*IMAGE\s*COMMAND/, 'containers'],
  [/IMAGE\s*CREATED\s*CREATED\s*BY/, 'history'],
  [/DRIVER\s*VOLUME\s*NAME/, 'volumes'],
  [/NETWORK\s*ID\s*NAME\s*DRIVER/, 'networks'],
];

const LINES: readonly (readonly [RegExp, Likeness])[] = [
  [/^\s*Client:|^Docker version \d/, 'version'],
  [/^#\d+ (?:\[|naming to|exporting)|^\[\+\] Building/, 'build'],
  [/^The push refers to repository/, 'push'],
  [/^StatusCode\s*:\s*\d+/, 'response'],
  [/^HTTP\/[\d.]+ \d{3}/, 'response'],
  [/^\s*"?arn:aws:|"arn:aws:/, 'aws'],
];

/** What an output looks like; undefined where nothing gives it away. */
export function likenessOf(lines: readonly string[]): Likeness | undefined {
  const joined = lines.slice(0, 8).join('');
  const head = HEADS.find(([pattern]) => pattern.test(joined));
  return (head ?? LINES.find(([pattern]) => lines.some((line) => pattern.test(line))))?.[1];
}
