export interface Response {
  readonly body: string;
  /** PowerShell showed the beginning alone. */
  readonly isCut: boolean;
}

/** curl's own progress, when its output goes elsewhere. */
const PROGRESS =
  /^\s*% Total\s|^\s*Dload\s+Upload|^\s*\d+\s+\d+.*--:--:--|^\s*[\d.k]+\s+[\d.k]+\s+\d+\s+[\d.k]+.*:\d\d/;
const VERBOSE = /^[*<>{}] /;
const PROPERTY = /^([A-Z][A-Za-z]+)\s+:(?: (.*))?$/;

/** The bytes that PowerShell shows where a server does not say that it sends text. */
function decoded(content: string): string {
  const bytes = /^\{([\d, ]+)(?:\.\.\.|…)?\}$/.exec(content)?.[1];
  return bytes === undefined
    ? content
    : new TextDecoder().decode(Uint8Array.from(bytes.split(',').map(Number)));
}

/** The property `Content` of what `Invoke-WebRequest` prints; its lines are indented. */
function fromPowershell(lines: readonly string[]): Response {
  const start = lines.findIndex((line) => PROPERTY.exec(line)?.[1] === 'Content');
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => PROPERTY.test(line));
  const [, , first = ''] = PROPERTY.exec(lines[start] ?? '') ?? [];
  const content = [first, ...rest.slice(0, end < 0 ? undefined : end)]
    .map((line) => line.trim())
    .join('\n')
    .trim();
  return {body: decoded(content), isCut: /(?:\.\.\.|…)\}?$/.test(content)};
}

/** Reads what `curl` printed, with or without headers, or PowerShell's table of a response. */
export function readResponse(lines: readonly string[]): Response {
  if (lines.some((line) => /^StatusCode\s*:/.test(line))) {
    return fromPowershell(lines);
  }
  const said = lines.filter((line) => !PROGRESS.test(line) && !VERBOSE.test(line));
  const isHead = (line: string) => /^HTTP\/[\d.]+ \d{3}/.test(line);
  const head = said.reduce((last, line, index) => (isHead(line) ? index : last), -1);
  const blank = head < 0 ? -1 : said.findIndex((line, index) => index > head && line === '');
  return {
    body: said
      .slice(blank + 1)
      .join('\n')
      .trim(),
    isCut: false,
  };
}
