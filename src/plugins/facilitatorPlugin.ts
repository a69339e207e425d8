import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {aliasedSitePathToRelativePath} from '@docusaurus/utils';
import type {LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {FACTS_FILE, siteFacts, type Fact} from './content/facts';
import {readPageFile, type PageFile} from './content/page';
import type {AgendaPage} from '../workshop/agenda/types';
import {NOTES_PATH, type NotesFile} from '../workshop/agenda/notes';
import {LAB_DOWNLOADS, PULLS_WITHOUT_LOGIN, type RoomFacts} from '../workshop/classroom/traffic';
import {notesOf} from './remark/facilitator';
import type {PageFrontMatter} from '../workshop/lesson/frontMatter';
import {SERVED} from './labsPlugin';
import {stepsOf} from '../workshop/lesson/readLesson';

type Doc = LoadedVersion['docs'][number];
type SidebarItem = LoadedVersion['sidebars'][string][number];

/** The ids of a sidebar's pages, in the order in which it shows them. */
function idsOf(items: readonly SidebarItem[]): readonly string[] {
  return items.flatMap((item) =>
    item.type === 'category' ? idsOf(item.items) : item.type === 'doc' ? [item.id] : [],
  );
}

/** The number before the name of a lab's file. */
const LAB = /\/labs\/0*(\d+)-[^/]+$/;

/**
 * What a page is to the agenda; nothing where its front matter gives it no level. What does not fit
 * is told where the page itself is compiled: see `remark/agenda.ts`.
 */
export function agendaPage(
  {
    id,
    title,
    permalink,
    source,
    frontMatter,
  }: Pick<Doc, 'id' | 'title' | 'permalink' | 'source' | 'frontMatter'>,
  {lesson}: Pick<PageFile, 'lesson'>,
): AgendaPage | undefined {
  const {duration, level, cuts = []} = frontMatter as PageFrontMatter;
  if (level === undefined || duration === undefined) {
    return undefined;
  }
  // The sections of a page that is only read can be left out as well.
  const titles = new Map(lesson.sections.map((section) => [section.id, section.title]));
  const named = cuts.flatMap(({step, minutes}) => {
    const heading = titles.get(step);
    return heading === undefined ? [] : [{step, title: heading, minutes}];
  });
  const lab = LAB.exec(source)?.[1];
  return {
    id,
    title,
    permalink,
    duration,
    level,
    steps: stepsOf(lesson),
    cuts: named,
    ...(lab === undefined ? {} : {lab: Number(lab)}),
  };
}

/**
 * What a room's traffic is reckoned with.
 * @throws an Error in Korean where a fact is missing or no number
 */
export function roomFacts(facts: readonly Fact[]): RoomFacts {
  const numberOf = (id: string): {readonly fact: Fact; readonly value: number} => {
    const fact = facts.find((candidate) => candidate.id === id);
    if (typeof fact?.value !== 'number') {
      throw new Error(`${FACTS_FILE}: 강의실의 셈에 쓰는 수가 없습니다: ${id}`);
    }
    return {fact, value: fact.value};
  };
  return {
    downloads: LAB_DOWNLOADS.map(({name, image, size}) => {
      const {fact, value} = numberOf(size);
      return {name, image, megabytes: value, source: fact.source, day: fact.checked};
    }),
    pullsPerAddress: numberOf(PULLS_WITHOUT_LOGIN).value,
  };
}

/**
 * What only a facilitator needs, kept out of the pages: the agenda's data, in a module that the
 * figures of these pages import, and the notes, in a file that the window with the notes fetches.
 */
export default function facilitatorPlugin({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'workshop-facilitator',
    async allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent;
      const [version] = docs.loadedVersions;
      const ordered = Object.values(version?.sidebars ?? {})
        .flatMap(idsOf)
        .flatMap((id) => version?.docs.find((doc) => doc.id === id) ?? []);
      const pages: AgendaPage[] = [];
      const notes: Record<string, NotesFile['pages'][string]> = {};
      for (const doc of ordered) {
        const file = aliasedSitePathToRelativePath(doc.source);
        const read = readPageFile(path.join(siteDir, file));
        const page = agendaPage(doc, read);
        pages.push(...(page === undefined ? [] : [page]));
        const taken = notesOf(read.tree, read.lesson);
        if (Object.keys(taken).length > 0) {
          notes[`/${doc.permalink.slice(baseUrl.length)}`] = taken;
        }
      }
      await actions.createData('agenda.json', JSON.stringify(pages));
      await actions.createData('room.json', JSON.stringify(roomFacts(siteFacts())));
      const served = path.join(siteDir, SERVED, NOTES_PATH);
      mkdirSync(path.dirname(served), {recursive: true});
      const written: NotesFile = {version: 1, pages: notes};
      writeFileSync(served, JSON.stringify(written));
    },
  };
}
