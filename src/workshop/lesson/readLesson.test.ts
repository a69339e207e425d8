import {unified} from 'unified';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {expect, test} from 'vitest';
import {fencesIn, readLesson, stepsOf} from './readLesson';

const lessonOf = (markdown: string) =>
  readLesson(unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(markdown));

const LAB = [
  '---',
  'duration: 20',
  '---',
  '처음',
  '',
  '## 1. 준비 {/* #prepare */}',
  '',
  '- 목록',
  '',
  '  ```console',
  '  ## 2. 주석 {/* #comment */}',
  '  ```',
  '',
  '### 3. 곁가지 {/* #aside */}',
  '',
  '## 2. `docker` 빌드하기 {/* #build */}',
  '',
  '## 3. 주소 없음',
  '',
  '## 확인 {/* #checkpoint */}',
].join('\n');

test('the sections of a page have their number, title, address and lines', () => {
  const {sections} = lessonOf(LAB);
  expect(
    sections.map(({number, title, id, line, endLine}) => [number, title, id, line, endLine]),
  ).toEqual([
    [1, '준비', 'prepare', 6, 16],
    [2, 'docker 빌드하기', 'build', 16, 18],
    [3, '주소 없음', undefined, 18, 20],
    [undefined, '확인', 'checkpoint', 20, Infinity],
  ]);
});

test('steps are the numbered sections with an address; headings in a fence are none', () => {
  expect(stepsOf(lessonOf(LAB))).toEqual([
    {id: 'prepare', title: '준비'},
    {id: 'build', title: 'docker 빌드하기'},
  ]);
  expect(stepsOf(lessonOf('## 컨테이너란 {/* #what */}\n'))).toEqual([]);
});

test('the front matter is read where the tree has it', () => {
  expect(lessonOf(LAB).frontMatter).toEqual({duration: 20});
  expect(lessonOf('글').frontMatter).toEqual({});
});

test('the fences of a section are found within other blocks, and only there', () => {
  const {sections, beginning} = lessonOf(LAB);
  expect(sections.map(({blocks}) => fencesIn(blocks).length)).toEqual([1, 0, 0, 0]);
  expect(fencesIn(beginning)).toEqual([]);
});
