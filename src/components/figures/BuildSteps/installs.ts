/** A command that installs what a project depends on. */
export interface Install {
  /** The command as one names it: `npm ci`. */
  readonly command: string;
  /** The files that it needs, as one writes them after COPY; none where it reads no file at all. */
  readonly needs: readonly string[];
}

const NODE = ['package.json', 'package-lock.json'];
const NO_FILES: readonly string[] = [];

/** How a command starts, and what it reads. The first that fits counts. */
const INSTALLS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bnpm (?:ci|install)\b/, NODE],
  [/\byarn install\b/, ['package.json', 'yarn.lock']],
  [/\bpnpm install\b/, ['package.json', 'pnpm-lock.yaml']],
  [/\bpip3? install\b(?=.*\s-r\s)/, ['requirements.txt']],
  [/\buv sync\b/, ['pyproject.toml', 'uv.lock']],
  [/\bpoetry install\b/, ['pyproject.toml', 'poetry.lock']],
  [/\bgo mod download\b/, ['go.mod', 'go.sum']],
  [/\bmvn\b(?=.*\bdependency:go-offline\b)/, ['pom.xml']],
  [/\bbundle install\b/, ['Gemfile', 'Gemfile.lock']],
  [/\bcomposer install\b/, ['composer.json', 'composer.lock']],
  [/\bapt-get install\b/, NO_FILES],
  [/\bapk add\b/, NO_FILES],
];

/** What a RUN installs from a package registry, by its text; undefined when it is something else. */
export function installOf(text: string): Install | undefined {
  for (const [pattern, needs] of INSTALLS) {
    const command = pattern.exec(text)?.[0];
    if (command !== undefined) {
      return {command, needs};
    }
  }
  return undefined;
}
