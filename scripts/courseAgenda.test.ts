import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import sidebars from '../sidebars';
import {readPage} from '../src/plugins/content/page';
import {pageId} from '../src/plugins/content/sidebarPages';
import {agendaPage} from '../src/plugins/facilitatorPlugin';
import {clockText} from '../src/workshop/agenda/clock';
import {plan, totalMinutes} from '../src/workshop/agenda/plan';
import {DEFAULT_SETTINGS} from '../src/workshop/agenda/settings';
import {VERSIONS} from '../src/workshop/agenda/types';
import {listedPages} from '../src/workshop/lesson/sidebarOrder';
import {filesUnder} from './files';

const sources = new Map(
  filesUnder('docs', /\.mdx$/).map((file) => [pageId(file), readFileSync(file, 'utf8')]),
);

/** What a person does with their hands: a command that can be run, or a build in the page. */
const HANDS_ON = /^```console(?! not-run)|^<(?:BuildLab|PredictBuild|WasteLab)\b/m;

const pages = listedPages(sidebars).flatMap((id) => {
  const file = `docs/${id}.mdx`;
  const read = readPage(sources.get(id) ?? '', file);
  const {frontMatter} = read.lesson;
  const page = agendaPage({id, title: id, permalink: `/${id}/`, source: file, frontMatter}, read);
  return page === undefined ? [] : [page];
});

/** How many minutes each version may take, breaks, lunch and slots included. */
const LIMITS = {'2h': 120 + 5, '3h': 180 + 75, full: 8 * 60 + 20} as const;

test.each(VERSIONS)(
  'the day of %s begins by hand within half an hour, and keeps its length',
  (version) => {
    const items = plan(pages, {...DEFAULT_SETTINGS, version});
    const first = items.find(({page}) => page && HANDS_ON.test(sources.get(page.id) ?? ''));
    expect(first?.page?.id).toBe('where');
    expect((first?.start ?? Infinity) - DEFAULT_SETTINGS.start).toBeLessThanOrEqual(30);
    const said = items.map(({key, start, end}) => `${clockText(start)}-${clockText(end)} ${key}`);
    expect(totalMinutes(items), said.join('\n')).toBeLessThanOrEqual(LIMITS[version]);
  },
);

test('the check of the setup comes first, and a lab after the chapter that it practises', () => {
  const ids = plan(pages, {...DEFAULT_SETTINGS, version: 'full'}).flatMap(
    ({page}) => page?.id ?? [],
  );
  expect(ids[0]).toBe('where');
  const before = (one: string, other: string) => ids.indexOf(one) < ids.indexOf(other);
  for (const [chapter, lab] of [
    ['images', 'labs/first-image'],
    ['build-cache', 'labs/fast-small-build'],
    ['hub', 'labs/share'],
    ['accounts', 'labs/share'],
    ['ecs', 'labs/ecs'],
  ] as const) {
    expect([chapter, before(chapter, lab)]).toEqual([chapter, true]);
  }
});
