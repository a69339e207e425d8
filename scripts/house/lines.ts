import type {HouseFinding} from './finding';

/** Lines of a TypeScript source. */
export const MOST_LINES = 300;

/** TypeScript sources that are too long to know; tests may be long tables of cases. */
export function findLongFiles(
  files: readonly string[],
  read: (file: string) => string,
): HouseFinding[] {
  return files
    .filter((file) => /\.[cm]?tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) => {
      const lines = read(file).replace(/\n$/, '').split('\n').length;
      return lines <= MOST_LINES
        ? []
        : [
            {
              file,
              found: `${lines} lines`,
              rule: `a TypeScript source has at most ${MOST_LINES} lines, tests (*.test.ts) apart`,
            },
          ];
    });
}
