import {browser, replace, type Mutant} from './mutant';
import {json, pageFile, rule, script, scriptAfterReact} from './site';

interface SearchIndex {
  readonly pages: readonly {readonly path: string}[];
}

/** Breaks of what a reader does on a page. */
export const useMutants: readonly Mutant[] = [
  {
    name: 'a copy button that does nothing',
    edits: [replace(pageFile('/ecs/'), / data-action=["']?copy["']?/g, '')],
    noticedBy: browser('copy-a-block.spec.ts', 'of a console block the commands alone'),
    says: 'expect(',
  },
  {
    name: 'a copy button that takes the output along',
    edits: [
      replace(
        'build/**/index.html',
        'querySelectorAll("[data-command]")',
        'querySelectorAll("[data-none]")',
      ),
    ],
    noticedBy: browser('copy-a-block.spec.ts', 'of a console block the commands alone'),
    says: 'expect(',
  },
  {
    name: 'copying without the clipboard API that copies nothing',
    edits: [replace('build/**/index.html', 'execCommand("copy")', 'execCommand("undo")')],
    noticedBy: browser('copy-a-block.spec.ts', 'where the browser has no clipboard API'),
    says: 'expect(',
  },
  {
    name: 'a file saved under another name',
    edits: [replace('build/**/index.html', '.download=', '.title=')],
    noticedBy: browser('copy-a-block.spec.ts', 'save a Dockerfile as a file'),
    says: 'expect(',
  },
  {
    name: 'buttons over the text of a block on a phone',
    edits: [rule('[data-snippet] [data-action]{transform:translateY(60px)!important}')],
    noticedBy: browser('visit-every-page.spec.ts', 'phone /hub/ stands'),
    says: 'expect(',
  },
  {
    name: 'a term that opens nothing',
    edits: [rule('[popover]{display:none!important}')],
    noticedBy: browser('show-a-term.spec.ts', 'by focus, and away by Escape'),
    says: 'toBeVisible',
  },
  {
    name: 'a glossary entry without an address',
    edits: [replace(pageFile('/glossary/'), / id=container(?=[ >])/g, ' id=none')],
    noticedBy: browser('show-a-term.spec.ts', 'the glossary has every term'),
    says: 'expect(',
  },
  {
    name: 'a search index that has lost a chapter',
    edits: [
      json('build/search-index.json', (index: SearchIndex) => ({
        ...index,
        pages: index.pages.filter(({path}) => path !== '/ecs/'),
      })),
    ],
    noticedBy: browser('search-in-korean.spec.ts', 'each query finds its page first'),
    says: 'ECS',
  },
  {
    name: 'a search index of another day',
    edits: [
      json('build/search-index.json', (index: SearchIndex) => ({
        ...index,
        pages: index.pages.map((page) => ({...page, sections: []})),
      })),
    ],
    noticedBy: browser('search-in-korean.spec.ts', 'particles, spaces and other spellings'),
    says: 'expect(',
  },
  {
    name: 'a search that is fetched before it is used',
    edits: [script('/containers/', "fetch('/search-index.json')")],
    noticedBy: browser('search-in-korean.spec.ts', 'nothing is fetched for the search'),
    says: 'search-index',
  },
  {
    name: 'values that do not reach the commands',
    edits: [
      replace(pageFile('/labs/share/'), /data-value=["']?dockerId["']?/g, 'data-value=nobody'),
    ],
    noticedBy: browser('put-my-values-in.spec.ts', 'a value is entered once'),
    says: 'expect(',
  },
  {
    name: 'a value from the storage that is a command',
    edits: ['build/labs/*/index.html', 'build/assets/js/main.*.js'].map((file) =>
      replace(file, /\[\.\.\.\w+\]\.every\(\w+=>\w+\.test\(\w+\)\)&&/g, ''),
    ),
    noticedBy: browser('put-my-values-in.spec.ts', 'neither a link nor what somebody wrote'),
    says: 'expect(',
  },
  {
    name: 'a figure that the keyboard does not reach',
    edits: [
      scriptAfterReact(
        '/engine/',
        "setInterval(()=>document.querySelectorAll('main figure button,main figure input,main figure select').forEach((it)=>{it.tabIndex=-1}),50)",
      ),
    ],
    noticedBy: browser('walk-a-figure-by-keyboard.spec.ts', 'EngineTracer: forth and back'),
    says: 'do not reach',
  },
  {
    name: 'the way past the navigation',
    edits: [rule('a[href="#__docusaurus_skipToContent_fallback"]{visibility:hidden!important}')],
    noticedBy: browser('find-the-way.spec.ts', 'the first Tab leads past'),
    says: 'toBeFocused',
  },
  {
    name: 'a step without its way there',
    edits: [replace(pageFile('/labs/run/'), '따라잡기', '건너뛰기')],
    noticedBy: browser('catch-up.spec.ts', 'every step of a lab but its first'),
    says: 'expect(',
  },
];
