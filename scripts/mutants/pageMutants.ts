import {browser, remove, type Mutant} from './mutant';
import {addToMain, addToPage, pageFile, script, scriptAfterReact, style} from './site';

/** Breaks of what every page has. */
export const pageMutants: readonly Mutant[] = [
  {
    name: 'an image without alt text',
    edits: [addToMain('/hub/', '<img src="/img/mark.svg" width="20" height="20">')],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /hub/ opens'),
    says: 'image-alt',
  },
  {
    name: 'a button without a name',
    edits: [addToMain('/engine/', '<button type="button"></button>')],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /engine/ opens'),
    says: 'button-name',
  },
  {
    name: 'pale text in the light theme',
    edits: [style('/ecs/', '[data-theme=light] main p{color:#b5b5b5!important}')],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /ecs/ opens'),
    says: 'color-contrast',
  },
  {
    name: 'dark text in the dark theme',
    edits: [style('/ecs/', '[data-theme=dark] main p{color:#444!important}')],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /ecs/ opens'),
    says: 'color-contrast',
  },
  {
    name: 'something that is focused but hidden from screen readers',
    edits: [addToMain('/setup/', '<div aria-hidden="true"><a href="/hub/">허브</a></div>')],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /setup/ opens'),
    says: 'aria-hidden-focus',
  },
  {
    name: 'a fault that only shows when it is unfolded',
    edits: [
      addToMain('/labs/run/', '<details><summary>더 보기</summary><input type="text"></details>'),
    ],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /labs/run/ opens'),
    says: 'label',
  },
  {
    name: 'a page whose language is not said',
    edits: [scriptAfterReact('/hub/', "document.documentElement.removeAttribute('lang')")],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /hub/ opens'),
    says: 'lang',
  },
  {
    name: 'two headings of the first level',
    edits: [addToMain('/engine/', '<h1>다른 제목</h1>')],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /engine/ opens'),
    says: 'toHaveCount',
  },
  {
    name: 'a page without a title',
    edits: [scriptAfterReact('/ecs/', "document.title=''")],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /ecs/ opens'),
    says: 'toHaveTitle',
  },
  {
    name: 'a name in English that the theme brought',
    edits: [addToMain('/ecs/', '<button type="button">Toggle word wrap</button>')],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /ecs/ opens'),
    says: 'toHaveCount',
  },
  {
    name: 'a chapter that is gone',
    edits: [remove(pageFile('/hub/'))],
    noticedBy: browser('visit-every-page.spec.ts', 'the site has its home page'),
    says: '/hub/',
  },
  {
    name: 'an error in the console',
    edits: [script('/setup/', "console.error('broken')")],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /setup/ opens'),
    says: 'console error: broken',
  },
  {
    name: 'a script that throws',
    edits: [script('/glossary/', "setTimeout(()=>{throw new Error('broken')})")],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /glossary/ opens'),
    says: 'exception: broken',
  },
  {
    name: 'a request to another host',
    edits: [addToPage('/images/', '<img alt="" src="http://127.0.0.1:9/pixel.gif" hidden>')],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /images/ opens'),
    says: 'to another host',
  },
  {
    name: 'a file that is not there',
    edits: [addToPage('/labs/run/', '<img alt="" src="/img/none.svg" hidden>')],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /labs/run/ opens'),
    says: '404: ',
  },
];
