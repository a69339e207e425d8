import {browser, type Mutant} from './mutant';
import {addToMain, scriptAfterReact, style} from './site';

/** Breaks of the layout. */
export const layoutMutants: readonly Mutant[] = [
  {
    name: 'a page that shifts when its script runs',
    edits: [
      scriptAfterReact(
        '/hub/',
        "setTimeout(()=>document.querySelector('article').insertAdjacentHTML('afterbegin','<div style=\"height:200px\"></div>'),20)",
      ),
    ],
    noticedBy: browser('visit-every-page.spec.ts', 'large screen /hub/ opens'),
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
    noticedBy: browser('visit-every-page.spec.ts', 'phone /ecs/ stands'),
    says: 'moved',
  },
  {
    name: 'a style that comes late on a slow line',
    edits: [style('/setup/', 'article{padding-top:60px}')],
    noticedBy: browser('come-over-a-slow-line.spec.ts', '/setup/ stands still while it comes'),
    says: 'moved',
  },
  {
    name: 'a page that scrolls sideways on a phone',
    edits: [addToMain('/labs/share/', '<div style="min-width:420px;height:1px"></div>')],
    noticedBy: browser('visit-every-page.spec.ts', 'phone /labs/share/ stands'),
    says: 'scrolls sideways at 390 px',
  },
  {
    name: 'a page that scrolls sideways at 360 px alone',
    edits: [
      addToMain(
        '/glossary/',
        '<div style="position:absolute;left:0;width:380px;height:1px"></div>',
      ),
    ],
    noticedBy: browser('visit-every-page.spec.ts', 'phone /glossary/ stands'),
    says: 'scrolls sideways at 360 px',
  },
  {
    name: 'controls of a figure too small for a finger',
    edits: [
      style(
        '/engine/',
        'main figure button{min-height:20px!important;height:20px!important;padding:0!important}',
      ),
    ],
    noticedBy: browser('visit-every-page.spec.ts', 'phone /engine/ stands'),
    says: 'lower than 36 px',
  },
];
