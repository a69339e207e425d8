import {remove, replace, type Mutant} from './mutant';
import {addToMain, addToPage, json, pageFile, rule, script, scriptAfterReact, style} from './site';

interface SearchIndex {
  readonly pages: readonly {readonly path: string}[];
}

interface Notes {
  readonly pages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Breaks of what every page has. */
const pages: readonly Mutant[] = [
  {
    name: 'an image without alt text',
    edits: [addToMain('/hub/', '<img src="/img/mark.svg" width="20" height="20">')],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /hub/ opens',
    },
    says: 'image-alt',
  },
  {
    name: 'a button without a name',
    edits: [addToMain('/engine/', '<button type="button"></button>')],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /engine/ opens',
    },
    says: 'button-name',
  },
  {
    name: 'pale text in the light theme',
    edits: [style('/ecs/', '[data-theme=light] main p{color:#b5b5b5!important}')],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /ecs/ opens',
    },
    says: 'color-contrast',
  },
  {
    name: 'dark text in the dark theme',
    edits: [style('/ecs/', '[data-theme=dark] main p{color:#444!important}')],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /ecs/ opens',
    },
    says: 'color-contrast',
  },
  {
    name: 'something that is focused but hidden from screen readers',
    edits: [addToMain('/setup/', '<div aria-hidden="true"><a href="/hub/">허브</a></div>')],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /setup/ opens',
    },
    says: 'aria-hidden-focus',
  },
  {
    name: 'a fault that only shows when it is unfolded',
    edits: [
      addToMain('/labs/run/', '<details><summary>더 보기</summary><input type="text"></details>'),
    ],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /labs/run/ opens',
    },
    says: 'label',
  },
  {
    name: 'a page whose language is not said',
    edits: [replace(pageFile('/hub/'), '<html lang=ko', '<html')],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /hub/ opens',
    },
    says: 'lang',
  },
  {
    name: 'two headings of the first level',
    edits: [addToMain('/engine/', '<h1>다른 제목</h1>')],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /engine/ opens',
    },
    says: 'toHaveCount',
  },
  {
    name: 'a page without a title',
    edits: [scriptAfterReact('/ecs/', "document.title=''")],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /ecs/ opens',
    },
    says: 'toHaveTitle',
  },
  {
    name: 'a name in English that the theme brought',
    edits: [addToMain('/ecs/', '<button type="button">Toggle word wrap</button>')],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /ecs/ opens',
    },
    says: 'toHaveCount',
  },
  {
    name: 'a chapter that is gone',
    edits: [remove(pageFile('/hub/'))],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'the site has its home page',
    },
    says: '/hub/',
  },
  {
    name: 'an error in the console',
    edits: [script('/setup/', "console.error('broken')")],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /setup/ opens',
    },
    says: 'console error: broken',
  },
  {
    name: 'a script that throws',
    edits: [script('/glossary/', "setTimeout(()=>{throw new Error('broken')})")],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /glossary/ opens',
    },
    says: 'exception: broken',
  },
  {
    name: 'a request to another host',
    edits: [addToPage('/images/', '<img alt="" src="http://127.0.0.1:9/pixel.gif" hidden>')],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /images/ opens',
    },
    says: 'to another host',
  },
  {
    name: 'a file that is not there',
    edits: [addToPage('/labs/run/', '<img alt="" src="/img/none.svg" hidden>')],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /labs/run/ opens',
    },
    says: '404: ',
  },
];

/** Breaks of the layout. */
const layout: readonly Mutant[] = [
  {
    name: 'a page that shifts when its script runs',
    edits: [
      scriptAfterReact(
        '/hub/',
        "setTimeout(()=>document.querySelector('article').insertAdjacentHTML('afterbegin','<div style=\"height:200px\"></div>'),20)",
      ),
    ],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'large screen /hub/ opens',
    },
    says: 'moved',
  },
  {
    name: 'a page that shifts on a phone alone',
    edits: [
      scriptAfterReact(
        '/ecs/',
        "setTimeout(()=>innerWidth<600&&document.querySelector('article').insertAdjacentHTML('afterbegin','<div style=\"height:200px\"></div>'),20)",
      ),
    ],
    noticedBy: {kind: 'browser', spec: 'visit-every-page.spec.ts', title: 'phone /ecs/ stands'},
    says: 'moved',
  },
  {
    name: 'a style that comes late on a slow line',
    edits: [style('/setup/', 'article{padding-top:60px}')],
    noticedBy: {
      kind: 'browser',
      spec: 'come-over-a-slow-line.spec.ts',
      title: '1440 px /setup/ stands still while it comes in pieces',
    },
    says: 'moved',
  },
  {
    name: 'a page that scrolls sideways on a phone',
    edits: [addToMain('/labs/share/', '<div style="width:420px;height:1px"></div>')],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'phone /labs/share/ stands',
    },
    says: 'scrolls sideways',
  },
  {
    name: 'a page that scrolls sideways at 360 px alone',
    edits: [
      addToMain(
        '/glossary/',
        '<div style="position:absolute;left:0;width:380px;height:1px"></div>',
      ),
    ],
    noticedBy: {
      kind: 'browser',
      spec: 'visit-every-page.spec.ts',
      title: 'phone /glossary/ stands',
    },
    says: 'scrolls sideways',
  },
  {
    name: 'controls of a figure too small for a finger',
    edits: [
      style(
        '/engine/',
        'main figure button{min-height:20px!important;height:20px!important;padding:0!important}',
      ),
    ],
    noticedBy: {kind: 'browser', spec: 'visit-every-page.spec.ts', title: 'phone /engine/ stands'},
    says: /36|toBeGreaterThanOrEqual/,
  },
];

/** Breaks of what stays without JavaScript, on paper and in the other theme. */
const withoutScript: readonly Mutant[] = [
  {
    name: 'headings that wait for a script',
    edits: [style('/engine/', 'html[data-has-hydrated=false] article h2{display:none}')],
    noticedBy: {
      kind: 'browser',
      spec: 'without-javascript.spec.ts',
      title: '/engine/ reads to its end',
    },
    says: 'toHaveCount',
  },
  {
    name: 'a figure that waits for a script',
    edits: [style('/containers/', 'html[data-has-hydrated=false] figure{display:none}')],
    noticedBy: {
      kind: 'browser',
      spec: 'without-javascript.spec.ts',
      title: '/containers/ reads to its end',
    },
    says: 'toBeVisible',
  },
  {
    name: 'a diagram without a title',
    edits: [replace('build/*/index.html', /(<svg[^>]*?) aria-labelledby=\S+/g, '$1')],
    noticedBy: {
      kind: 'browser',
      spec: 'without-javascript.spec.ts',
      title: '/engine/ reads to its end',
    },
    says: 'toHaveAccessibleName',
  },
  {
    name: 'code without colours',
    edits: [rule('.token{color:inherit!important}')],
    noticedBy: {
      kind: 'browser',
      spec: 'without-javascript.spec.ts',
      title: 'code is there, in colours',
    },
    says: 'rgb',
  },
  {
    name: 'a question with two right answers',
    edits: [replace(pageFile('/containers/'), 'data-correct=false', 'data-correct=true')],
    noticedBy: {kind: 'browser', spec: 'answer-a-quiz.spec.ts', title: '/containers/ ends with'},
    says: 'Error:',
  },
  {
    name: 'the navigation on paper',
    edits: [rule('@media print{.navbar{display:flex!important}}')],
    noticedBy: {kind: 'browser', spec: 'visit-every-page.spec.ts', title: 'each chapter leads'},
    says: 'printed: .navbar',
  },
  {
    name: 'dark paper for dark readers',
    edits: [rule('@media print{html,body{background:#111!important}}')],
    noticedBy: {kind: 'browser', spec: 'print.spec.ts', title: 'black on white paper'},
    says: 'rgb',
  },
  {
    name: 'a theme that is forgotten',
    edits: [replace('build/**/index.html', /localStorage\.getItem\("theme-\w+"\)/g, 'null')],
    noticedBy: {kind: 'browser', spec: 'switch-theme.spec.ts', title: 'shows at once'},
    says: 'data-theme',
  },
  {
    name: 'a known failure that is not in the list without a script',
    edits: [replace(pageFile('/help/'), /id=["']?daemon-not-running["']?/g, '')],
    noticedBy: {
      kind: 'browser',
      spec: 'ask-for-help.spec.ts',
      title: 'all known failures are there',
    },
    says: 'toBe',
  },
];

/** Breaks of what a reader does on a page. */
const deeds: readonly Mutant[] = [
  {
    name: 'a copy button that does nothing',
    edits: [
      replace(pageFile('/labs/first-image/'), /data-action=["']?copy["']?/g, 'data-action=cut'),
    ],
    noticedBy: {
      kind: 'browser',
      spec: 'copy-a-block.spec.ts',
      title: 'of a console block the commands alone',
    },
    says: 'Error:',
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
    noticedBy: {
      kind: 'browser',
      spec: 'copy-a-block.spec.ts',
      title: 'of a console block the commands alone',
    },
    says: 'Error:',
  },
  {
    name: 'copying without the clipboard API that copies nothing',
    edits: [replace('build/**/index.html', 'execCommand("copy")', 'execCommand("undo")')],
    noticedBy: {
      kind: 'browser',
      spec: 'copy-a-block.spec.ts',
      title: 'where the browser has no clipboard API',
    },
    says: 'Error:',
  },
  {
    name: 'a file saved under another name',
    edits: [replace('build/**/index.html', '.download=', '.title=')],
    noticedBy: {
      kind: 'browser',
      spec: 'copy-a-block.spec.ts',
      title: 'save a Dockerfile as a file',
    },
    says: 'Error:',
  },
  {
    name: 'buttons over the text of a block on a phone',
    edits: [
      rule(
        '[data-snippet] [data-action]{position:absolute!important;top:40px!important;left:0!important}',
      ),
    ],
    noticedBy: {kind: 'browser', spec: 'visit-every-page.spec.ts', title: 'phone /hub/ stands'},
    says: 'Error:',
  },
  {
    name: 'a term that opens nothing',
    edits: [
      scriptAfterReact(
        '/containers/',
        "document.querySelectorAll('[popovertarget]').forEach((it)=>it.removeAttribute('popovertarget'))",
      ),
    ],
    noticedBy: {
      kind: 'browser',
      spec: 'show-a-term.spec.ts',
      title: 'by focus, and away by Escape',
    },
    says: 'Error:',
  },
  {
    name: 'a glossary entry without an address',
    edits: [replace(pageFile('/glossary/'), / id=container(?=[ >])/g, ' id=none')],
    noticedBy: {kind: 'browser', spec: 'show-a-term.spec.ts', title: 'the glossary has every term'},
    says: 'Error:',
  },
  {
    name: 'a search index that has lost a chapter',
    edits: [
      json('build/search-index.json', (index: SearchIndex) => ({
        ...index,
        pages: index.pages.filter(({path}) => path !== '/ecs/'),
      })),
    ],
    noticedBy: {
      kind: 'browser',
      spec: 'search-in-korean.spec.ts',
      title: 'each query finds its page first',
    },
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
    noticedBy: {
      kind: 'browser',
      spec: 'search-in-korean.spec.ts',
      title: 'particles, spaces and other spellings',
    },
    says: 'Error:',
  },
  {
    name: 'a search that is fetched before it is used',
    edits: [script('/containers/', "fetch('/search-index.json')")],
    noticedBy: {
      kind: 'browser',
      spec: 'search-in-korean.spec.ts',
      title: 'nothing is fetched for the search',
    },
    says: 'search-index',
  },
  {
    name: 'values that do not reach the commands',
    edits: [
      replace(pageFile('/labs/share/'), /data-value=["']?dockerId["']?/g, 'data-value=nobody'),
    ],
    noticedBy: {
      kind: 'browser',
      spec: 'put-my-values-in.spec.ts',
      title: 'a value is entered once',
    },
    says: 'Error:',
  },
  {
    name: 'a value from the storage that is a command',
    edits: [replace('build/**/index.html', /\/\^\[a-z0-9\]\[a-z0-9-\]\*\$\//g, '/./')],
    noticedBy: {
      kind: 'browser',
      spec: 'put-my-values-in.spec.ts',
      title: 'neither a link nor what somebody wrote',
    },
    says: 'Error:',
  },
  {
    name: 'a figure that the keyboard does not reach',
    edits: [
      scriptAfterReact(
        '/engine/',
        "setInterval(()=>document.querySelectorAll('main figure button,main figure input,main figure select').forEach((it)=>{it.tabIndex=-1}),50)",
      ),
    ],
    noticedBy: {
      kind: 'browser',
      spec: 'walk-a-figure-by-keyboard.spec.ts',
      title: 'EngineTracer: forth and back',
    },
    says: 'Error:',
  },
  {
    name: 'the way past the navigation',
    edits: [rule('a[href="#__docusaurus_skipToContent_fallback"]{visibility:hidden!important}')],
    noticedBy: {kind: 'browser', spec: 'find-the-way.spec.ts', title: 'the first Tab leads past'},
    says: 'toBeFocused',
  },
  {
    name: 'a step without its way there',
    edits: [replace(pageFile('/labs/run/'), '따라잡기', '건너뛰기')],
    noticedBy: {
      kind: 'browser',
      spec: 'catch-up.spec.ts',
      title: 'every step of a lab but its first',
    },
    says: 'Error:',
  },
];

/** Breaks of what is kept for a room, and without a network. */
const kept: readonly Mutant[] = [
  {
    name: 'a page that is not kept for later',
    edits: [replace('build/sw.js', /\{path:"hub\/index\.html",digest:"\w+",bytes:\d+\},/g, '')],
    noticedBy: {
      kind: 'browser',
      spec: 'offline.spec.ts',
      title: 'after one visit every page is there',
    },
    says: 'Error:',
  },
  {
    name: 'a version that is mixed: files are kept whatever they hold',
    edits: [replace('build/sw.js', /if\(await \w+\((\w+)\)===(\w+)\.digest\)/g, 'if($1&&$2)')],
    noticedBy: {
      kind: 'browser',
      spec: 'offline.spec.ts',
      title: 'a file that is not the one of the list is refused',
    },
    says: 'Error:',
  },
  {
    name: 'a new version that takes over unasked',
    edits: [
      replace('build/sw.js', /^/g, "self.addEventListener('install',()=>{self.skipWaiting()});"),
    ],
    noticedBy: {kind: 'browser', spec: 'update.spec.ts', title: 'a new version is announced'},
    says: 'Error:',
  },
  {
    name: 'a link to a file that is not kept',
    edits: [addToPage('/hub/', '<a href="/files/none.zip" hidden>파일</a>')],
    noticedBy: {
      kind: 'browser',
      spec: 'offline.spec.ts',
      title: 'no page leads to a file of the site that is not kept',
    },
    says: 'none.zip',
  },
  {
    name: 'an application without icons',
    edits: [json('build/manifest.webmanifest', (manifest: object) => ({...manifest, icons: []}))],
    noticedBy: {kind: 'browser', spec: 'offline.spec.ts', title: 'the site can be installed'},
    says: 'Error:',
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
    noticedBy: {
      kind: 'browser',
      spec: 'facilitator-notes.spec.ts',
      title: 'each step of each lab has notes',
    },
    says: 'Error:',
  },
  {
    name: 'a note of the facilitator that readers get',
    edits: [
      addToPage(
        '/containers/',
        '<p hidden>오늘 끝날 때 할 수 있는 일 세 가지를 먼저 말합니다.</p>',
      ),
    ],
    noticedBy: {
      kind: 'browser',
      spec: 'facilitator-notes.spec.ts',
      title: 'notes are in their own file alone',
    },
    says: 'Error:',
  },
];

/** Breaks of the built site. */
export const siteMutants: readonly Mutant[] = [
  ...pages,
  ...layout,
  ...withoutScript,
  ...deeds,
  ...kept,
];
