import {posix} from 'node:path';
import type {HouseFinding} from './finding';

/** Endings that an import leaves out. */
const ENDING = /(?:\.d)?\.[cm]?[jt]sx?$/;

const NAMES_RULE =
  'two names of a folder differ by more than capitals: macOS and Windows take them for one';

const IMPORTS_RULE = 'an import has the capitals of the file that it names: Linux tells them apart';

/** The folder's entries on the way to each file: `src`, `src/css`, `src/css/print.css`. */
function entriesOf(files: readonly string[]): Set<string> {
  return new Set(
    files.flatMap((file) => {
      const parts = file.split('/');
      return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    }),
  );
}

/**
 * Names that are one on a file system that ignores capitals, or that one import could mean:
 * `Fixes.tsx` beside `fixes.ts`.
 * @param files the repository's files, with `/`, from its root
 */
export function findNames(files: readonly string[]): HouseFinding[] {
  const findings: HouseFinding[] = [];
  const seen = new Map<string, string>();
  for (const entry of [...entriesOf(files)].sort()) {
    const name = entry.replace(ENDING, '');
    const other = seen.get(name.toLowerCase());
    if (other !== undefined && other.replace(ENDING, '') !== name) {
      findings.push({file: entry, found: `beside ${posix.basename(other)}`, rule: NAMES_RULE});
    }
    seen.set(name.toLowerCase(), entry);
  }
  return findings;
}

/** Relative paths and `@site/` ones, wherever TypeScript, JavaScript or CSS names a file. */
const SPECIFIER =
  /(?:from|import|require|url|composes:[^;'"]+from)\s*\(?\s*['"]((?:\.{1,2}|@site)\/[^'"?#]+)/g;

const TAILS = ['', '.ts', '.tsx', '.d.ts', '.mts', '.mjs', '.js', '/index.ts', '/index.tsx'];

/** Finds the imports of files whose capitals are not those of the file they name. */
export function findImports(
  files: readonly string[],
  read: (file: string) => string,
): HouseFinding[] {
  const known = new Set(files);
  const written = new Map(files.map((file) => [file.toLowerCase(), file]));
  return files
    .filter((file) => /\.(?:[cm]?[jt]sx?|css)$/.test(file))
    .flatMap((file) =>
      [...read(file).matchAll(SPECIFIER)].flatMap(([, specifier = '']) => {
        const target = specifier.startsWith('@site/')
          ? specifier.slice('@site/'.length)
          : posix.join(posix.dirname(file), specifier);
        const candidates = TAILS.map((tail) => `${target}${tail}`);
        if (candidates.some((candidate) => known.has(candidate))) {
          return [];
        }
        const meant = candidates.flatMap((it) => written.get(it.toLowerCase()) ?? [])[0];
        return meant === undefined
          ? []
          : [{file, found: `imports "${specifier}", the file is ${meant}`, rule: IMPORTS_RULE}];
      }),
    );
}
