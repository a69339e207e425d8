import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {brokenAddresses} from './brokenAddresses';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function write(file: string, text: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
  return path;
}

/** The faults of a site of these pages: each with its source, and what it was built to. */
function faultsOf(pages: Readonly<Record<string, readonly [source: string, html: string]>>) {
  const routes = Object.entries(pages).map(([name, [source, html]]) => {
    write(`build/${name}/index.html`, html);
    const sourceFilePath = write(`docs/${name}.mdx`, source);
    return {path: `/${name}/`, component: '', metadata: {sourceFilePath}};
  });
  return brokenAddresses({routes, baseUrl: '/', outDir: join(folder, 'build')}).map(
    ({file, line, found}) => `${file.replace(`${folder}/`, '')}:${line} ${found}`,
  );
}

const OTHER = ['', '<h2 id="there">a</h2>'] as const;

test('tells of a page and of a place that are not there, at once and at their lines', () => {
  const source =
    '---\ntitle: a\n---\n\n[가](/gone)\n\n[나](/other#gone) <Link to="/other#there" />\n';
  const html = '<a href="/gone/">a</a><a href="/other/#gone">b</a><a href="/other/#there">c</a>';
  expect(faultsOf({one: [source, html], other: OTHER})).toEqual([
    'docs/one.mdx:5 링크한 페이지가 없습니다: /gone/.',
    'docs/one.mdx:7 /other/ 페이지에 링크한 자리가 없습니다: #gone.',
  ]);
});

test('names the file that a page takes its text from', () => {
  write('GUIDE.md', 'a\n\n[가](/gone)\n');
  const source = "import Guide from '../GUIDE.md';\n\n<Guide />\n";
  expect(faultsOf({one: [source, '<a href="/gone">a</a>']})).toEqual([
    'GUIDE.md:3 링크한 페이지가 없습니다: /gone.',
  ]);
});

test('says nothing of other sites, files, and links that are right', () => {
  write('build/labs/a.tar.gz', '');
  const html =
    '<a href="https://a.test/gone">a</a><a href="/labs/a.tar.gz">b</a><a href="/other">c</a><a href="#here">d</a><p id=here>';
  expect(faultsOf({one: ['', html], other: OTHER})).toEqual([]);
});
