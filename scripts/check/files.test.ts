import {expect, test} from 'vitest';
import {stepsFor} from './files';

const names = (...files: readonly string[]) => {
  const chosen = stepsFor(files);
  return 'steps' in chosen ? chosen.steps.map(({name}) => name) : chosen.problems;
};

test('a page is checked for what a writer can mend', () => {
  expect(names('docs/hub.mdx')).toEqual(['머리말, 부품, 링크', 'Markdown', '용어와 문체']);
});

test('the list of pages is compared with the pages', () => {
  expect(names('sidebars.ts')).toEqual(['차례', 'code (Oxlint)', 'formatting (Prettier)']);
});

test('code is linted, and its format is looked at', () => {
  expect(names('./scripts/check.ts', 'src/css/custom.css')).toEqual([
    'code (Oxlint)',
    'formatting (Prettier)',
    'style sheets (stylelint)',
    'formatting (Prettier)',
  ]);
});

test('a file that is not there, or of no known kind, is told of', () => {
  expect(names('docs/hubb.mdx', 'Dockerfile')).toEqual([
    'docs/hubb.mdx: 그런 파일이 없습니다. 프로젝트 폴더에서 시작하는 경로를 docs/hub.mdx처럼 적습니다.',
    'Dockerfile: 이 파일은 따로 검사할 수 없습니다. 파일 이름 없이 npm run check를 실행합니다.',
  ]);
});
