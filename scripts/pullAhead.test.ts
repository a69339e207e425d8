import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {LAB_DOWNLOADS} from '../src/workshop/classroom/traffic';
import {filesUnder} from './files';

/** The console blocks of a page: what stands after the language, and the block's commands. */
function consoleBlocks(
  markdown: string,
): readonly {readonly head: string; readonly commands: readonly string[]}[] {
  return [...markdown.matchAll(/^```console(.*)\n([\s\S]*?)^```$/gm)].map(
    ([, head = '', body = '']) => ({
      head,
      commands: body
        .replaceAll('\\\n', ' ')
        .split('\n')
        .filter((line) => line.startsWith('$ ')),
    }),
  );
}

/** Options of `docker run` and `docker pull` in pages after which a value stands. */
const WITH_VALUE = new Set(['-p', '-v', '-e', '--name', '--network', '--platform', '--user']);

/** The image that a `docker run` or `docker pull` names: the first word that is no option. */
function imageOf(command: string): string | undefined {
  const [, line] = /\bdocker (?:run|pull) (.*)/.exec(command) ?? [];
  const words = line?.trim().split(/\s+/) ?? [];
  return words.find(
    (word, index) => !word.startsWith('-') && !WITH_VALUE.has(words[index - 1] ?? ''),
  );
}

/** Those that pages build, or pull again from where they pushed them. */
const isBuilt = (image: string): boolean => /^["']?(?:\$|hello:|localhost:|minji\/)/.test(image);

/** The images that the stages of a Dockerfile stand on, without its own stages. */
function basesOf(dockerfile: string): readonly string[] {
  const lines = [...dockerfile.matchAll(/^FROM (\S+)(?: AS (\S+))?/gm)];
  const stages = lines.map(([, , stage]) => stage);
  return lines.flatMap(([, image = '']) => (stages.includes(image) ? [] : [image]));
}

const pages = filesUnder('docs', /\.mdx$/).filter((file) => !file.startsWith('docs/facilitator/'));
const blocks = pages.flatMap((file) => consoleBlocks(readFileSync(file, 'utf8')));

const [, section = ''] = readFileSync('docs/setup.mdx', 'utf8').split('#pull-ahead */}\n');
const listed = (consoleBlocks(section)[0]?.commands ?? []).map(imageOf);

test('what people pull ahead is what pages and labs pull, each image once', () => {
  const run = blocks
    .filter(({head}) => !head.includes('not-run'))
    .flatMap(({commands}) => commands.map(imageOf))
    .filter((image) => image !== undefined && !isBuilt(image));
  const bases = filesUnder('static/labs/app', /^Dockerfile$/).flatMap((file) =>
    basesOf(readFileSync(file, 'utf8')),
  );
  expect(new Set(listed)).toEqual(new Set([...run, ...bases]));
});

test('the sum of a room’s downloads names no image that nobody pulls', () => {
  for (const {name} of LAB_DOWNLOADS.filter(({image}) => image)) {
    expect(listed).toContain(name);
  }
});
