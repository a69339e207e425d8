import {readFileSync} from 'node:fs';
// Read from the files of the build: no browser is needed.
import {expect, test} from '@playwright/test';
import type {NotesFile} from '../src/workshop/agenda/notes';

const notesFile = JSON.parse(readFileSync('build/facilitator-notes.json', 'utf8')) as NotesFile;

test('notes are in their own file alone: not in pages, scripts or the search', async () => {
  const {Globby} = await import('@docusaurus/utils');
  const sentences = Object.values(notesFile.pages).flatMap((page) =>
    Object.values(page).flatMap((blocks) =>
      blocks.flatMap((block) => {
        const lines = block.kind === 'list' ? block.items : [block.spans];
        return lines.flatMap((spans) =>
          // Code is on the page as well.
          spans.filter(({look}) => look !== 'code').map(({text}) => text.trim()),
        );
      }),
    ),
  );
  const long = sentences.filter((text) => text.length > 15);
  expect(long.length).toBeGreaterThan(60);
  const files = await Globby([
    'build/**/*.{html,js,json,txt,xml}',
    '!build/facilitator-notes.json',
  ]);
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    expect(
      long.filter((sentence) => text.includes(sentence)),
      file,
    ).toEqual([]);
  }
});

test('each step of each lab has notes', () => {
  for (const lab of ['first-image', 'run', 'fast-small-build', 'share', 'ecs', 'clean-up']) {
    const html = readFileSync(`build/labs/${lab}/index.html`, 'utf8');
    const steps = [...html.matchAll(/<h2[^>]*\bid="?([\w-]+)"?[^>]*>\d+\. /g)].map(([, id]) => id);
    expect(steps.length, lab).toBeGreaterThan(4);
    const noted = Object.keys(
      notesFile.pages[`/labs/${lab}`] ?? notesFile.pages[`/labs/${lab}/`] ?? {},
    );
    expect(noted, lab).toEqual(expect.arrayContaining(steps));
  }
});
