import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/**
 * The way through the workshop, in the order in which it is taught: the one list of pages. `part` says
 * where else they appear: on the front page (`chapters`, `labs`), and in handouts (all but
 * `facilitator`).
 */
const sidebars: SidebarsConfig = {
  workshop: [
    {
      type: 'category',
      label: '개념',
      customProps: {part: 'chapters'},
      collapsible: false,
      items: ['containers', 'engine', 'images', 'hub', 'ecs'],
    },
    {
      type: 'category',
      label: '준비',
      customProps: {part: 'chapters'},
      collapsible: false,
      items: ['setup'],
    },
    {
      type: 'category',
      label: '실습',
      customProps: {part: 'labs'},
      collapsible: false,
      items: [
        'labs/index',
        'labs/first-image',
        'labs/run',
        'labs/fast-small-build',
        'labs/share',
        'labs/ecs',
        'labs/clean-up',
      ],
    },
    {
      type: 'category',
      label: '찾아보기',
      customProps: {part: 'reference'},
      collapsible: false,
      items: ['glossary'],
    },
    {
      type: 'category',
      label: '진행자',
      customProps: {part: 'facilitator'},
      collapsible: false,
      items: ['facilitator/index', 'facilitator/room', 'facilitator/runbook', 'facilitator/cards'],
    },
  ],
};

export default sidebars;
