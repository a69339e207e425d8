import {readFileSync} from 'node:fs';
import {FACTS_FILE, readFacts} from '../../src/plugins/content/facts';
import {KNOWLEDGE_FOLDER, readFolder} from '../../src/plugins/content/knowledge';
import {lineOf, readFrontMatter} from '../../src/workshop/lesson/frontMatter';
import {filesUnder} from '../files';
import type {Checked} from './due';

/** The shared facts. */
export function checkedFacts(text: string): readonly Checked[] {
  return readFacts(text).facts.map(({about, checked, ends, line}) => ({
    ...{place: `${FACTS_FILE}:${line}`, about, checked, ends},
  }));
}

/** A page, where its front matter says when its facts were checked. */
export function checkedPage(path: string, text: string): readonly Checked[] {
  const read = readFrontMatter(text);
  return read.ok && read.value.verified !== undefined
    ? [
        {
          place: `${path}:${lineOf('verified', text)}`,
          about: read.value.title,
          checked: read.value.verified,
        },
      ]
    : [];
}

/** The known failures of `/help`, each with its source. */
function checkedFailures(): readonly Checked[] {
  return readFolder(KNOWLEDGE_FOLDER).written.map(({entry, path, line}) => ({
    ...{place: `${path}:${line}`, about: entry.title, checked: entry.source.checked},
  }));
}

/** Everything in the working directory that says on which day it was checked. */
export const everythingChecked = (): readonly Checked[] => [
  ...checkedFacts(readFileSync(FACTS_FILE, 'utf8')),
  ...[...filesUnder('docs', /\.mdx$/), ...filesUnder('src/pages', /\.mdx$/)].flatMap((path) =>
    checkedPage(path, readFileSync(path, 'utf8')),
  ),
  ...checkedFailures(),
];
