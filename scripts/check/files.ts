import {existsSync, statSync} from 'node:fs';
import {isAbsolute, relative, resolve} from 'node:path';
import type {Step} from './run';
import {checkFormat, lintCode, lintMarkdown, lintStyles} from './steps';

/** A kind of file, and what it is checked for. */
interface Kind {
  readonly name: RegExp;
  readonly steps: (files: readonly string[]) => readonly Step[];
}

const words = (files: readonly string[]): Step => ({
  name: '용어와 문체',
  bin: ['tsx', 'scripts/check-terms.ts', ...files],
});

const KINDS: readonly Kind[] = [
  {
    name: /^(?:docs|src\/pages)\/.*\.mdx$/,
    steps: (files) => [
      {name: '머리말, 부품, 링크', bin: ['tsx', 'scripts/checkPages.ts', ...files]},
      {...lintMarkdown(files), name: 'Markdown'},
      words(files),
    ],
  },
  {
    name: /\.mdx?$/,
    steps: (files) => [{...lintMarkdown(files), name: 'Markdown'}, words(files)],
  },
  {
    name: /^sidebars\.ts$/,
    steps: (files) => [
      {name: '차례', bin: ['tsx', 'scripts/checkPages.ts', ...files]},
      lintCode(files),
      checkFormat(files),
    ],
  },
  // The glossary and the known failures are read whole: their entries must not clash.
  {
    name: /^(?:docs|src\/workshop\/help\/knowledge)\/.*\.yml$/,
    steps: (files) => [words([]), checkFormat(files)],
  },
  {name: /\.(?:[cm]?ts|tsx|mjs)$/, steps: (files) => [lintCode(files), checkFormat(files)]},
  {name: /\.css$/, steps: (files) => [lintStyles(files), checkFormat(files)]},
  {name: /\.(?:ya?ml|json)$/, steps: (files) => [checkFormat(files)]},
];

/** The path from the project's root, with `/`. */
function pathInProject(file: string): string {
  const path = relative(process.cwd(), resolve(file));
  return isAbsolute(path) ? file : path.replaceAll('\\', '/');
}

/** What to run for the files that a person names, or why one cannot be checked. */
export function stepsFor(
  named: readonly string[],
): {readonly steps: readonly Step[]} | {readonly problems: readonly string[]} {
  const files = named.map(pathInProject);
  const problems = files.flatMap((file) => {
    if (!existsSync(file) || !statSync(file).isFile()) {
      return `${file}: 그런 파일이 없습니다. 프로젝트 폴더에서 시작하는 경로를 docs/hub.mdx처럼 적습니다.`;
    }
    return KINDS.some(({name}) => name.test(file))
      ? []
      : `${file}: 이 파일은 따로 검사할 수 없습니다. 파일 이름 없이 npm run check를 실행합니다.`;
  });
  if (problems.length > 0) {
    return {problems};
  }
  const steps = KINDS.flatMap((kind) => {
    const own = files.filter((file) => KINDS.find(({name}) => name.test(file)) === kind);
    return own.length === 0 ? [] : kind.steps(own);
  });
  return {steps};
}
