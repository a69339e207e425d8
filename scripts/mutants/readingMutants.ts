import {browser, replace, type Mutant} from './mutant';
import {pageFile, rule, style} from './site';

/** Breaks of what stays without JavaScript, on paper and in the other theme. */
export const readingMutants: readonly Mutant[] = [
  {
    name: 'headings that wait for a script',
    edits: [style('/engine/', 'html[data-has-hydrated=false] article h2{display:none}')],
    noticedBy: browser('without-javascript.spec.ts', ' /engine/ reads'),
    says: 'toHaveCount',
  },
  {
    name: 'a figure that waits for a script',
    edits: [style('/containers/', 'html[data-has-hydrated=false] figure{display:none}')],
    noticedBy: browser('without-javascript.spec.ts', '/containers/ reads to its end'),
    says: 'toBeVisible',
  },
  {
    name: 'a diagram without a title',
    edits: [
      replace(pageFile('/engine/'), /(<svg[^>]*?) aria-labelledby=\S+/g, '$1'),
      replace(pageFile('/engine/'), /<title id=["']?diagram[^<]*<\/title>/g, ''),
    ],
    noticedBy: browser('without-javascript.spec.ts', ' /engine/ reads'),
    says: 'toHaveAccessibleName',
  },
  {
    name: 'code without colours',
    edits: [rule('.token{color:inherit!important}')],
    noticedBy: browser('without-javascript.spec.ts', 'code is there, in colours'),
    says: 'rgb',
  },
  {
    name: 'a question with two right answers',
    edits: [replace(pageFile('/containers/'), 'data-correct=false', 'data-correct=true')],
    noticedBy: browser('answer-a-quiz.spec.ts', '/containers/ ends with'),
    says: 'expect(',
  },
  {
    name: 'the navigation on paper',
    edits: [rule('@media print{.navbar{display:flex!important}}')],
    noticedBy: browser('visit-every-page.spec.ts', 'each chapter leads'),
    says: 'printed: .navbar',
  },
  {
    name: 'dark paper for dark readers',
    edits: [rule('@media print{html,body{background:#111!important}}')],
    noticedBy: browser('print.spec.ts', 'black on white paper'),
    says: 'rgb',
  },
  {
    name: 'a theme that is forgotten',
    edits: [replace('build/**/index.html', /localStorage\.getItem\("theme-\w+"\)/g, 'null')],
    noticedBy: browser('switch-theme.spec.ts', 'shows at once'),
    says: 'data-theme',
  },
  {
    name: 'a known failure that is not in the list without a script',
    edits: [replace(pageFile('/help/'), /id=["']?daemon-not-running["']?/g, '')],
    noticedBy: browser('ask-for-help.spec.ts', 'all known failures are there'),
    says: 'toBe',
  },
];
