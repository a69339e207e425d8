import {browser, replace, type Mutant} from './mutant';
import {addToPage, json} from './site';

interface Notes {
  readonly pages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Breaks of what is stored for reading without a network, and of the facilitator's notes. */
export const keptMutants: readonly Mutant[] = [
  {
    name: 'a page that is not kept for later',
    edits: [replace('build/sw.js', /\{path:"hub\/index\.html",digest:"\w+",bytes:\d+\},/g, '')],
    noticedBy: browser('offline.spec.ts', 'after one visit every page is there'),
    says: 'Failed to fetch',
  },
  {
    name: 'a version that is mixed: files are kept whatever they hold',
    edits: [replace('build/sw.js', /if\(await \w+\((\w+)\)===(\w+)\.digest\)/g, 'if($1&&$2)')],
    noticedBy: browser('offline.spec.ts', 'a file that is not the one of the list is refused'),
    says: 'expect(',
  },
  {
    name: 'a new version that takes over unasked',
    // The tests write the worker of the second version from its sources.
    edits: [
      replace(
        'src/browser/offline/worker/index.ts',
        '  await download();\n}',
        '  await download();\n  await worker.skipWaiting();\n}',
      ),
    ],
    noticedBy: browser('update.spec.ts', 'a new version is announced'),
    says: 'expect(',
  },
  {
    name: 'a link to a file that is not kept',
    edits: [addToPage('/hub/', '<a href="/files/none.zip" hidden>파일</a>')],
    noticedBy: browser('offline.spec.ts', 'no page leads to a file of the site that is not kept'),
    says: 'none.zip',
  },
  {
    name: 'an application without icons',
    edits: [json('build/manifest.webmanifest', (manifest: object) => ({...manifest, icons: []}))],
    noticedBy: browser('offline.spec.ts', 'the site can be installed'),
    says: 'expect(',
  },
  {
    name: 'a note of the facilitator that is lost',
    edits: [
      json('build/facilitator-notes.json', (notes: Notes) => ({
        ...notes,
        pages: Object.fromEntries(
          Object.entries(notes.pages).map(([page, sections]) => [
            page,
            page === '/labs/run' ? Object.fromEntries(Object.entries(sections).slice(1)) : sections,
          ]),
        ),
      })),
    ],
    noticedBy: browser('facilitator-notes.spec.ts', 'each step of each lab has notes'),
    says: 'expect(',
  },
  {
    name: 'a note of the facilitator that readers get',
    edits: [
      addToPage(
        '/containers/',
        '<p hidden>오늘 끝날 때 할 수 있는 일 세 가지를 먼저 말합니다. 설치는 뒤에서 하므로 지금은 화면만 봅니다.</p>',
      ),
    ],
    noticedBy: browser('facilitator-notes.spec.ts', 'notes are in their own file alone'),
    says: 'expect(',
  },
];
