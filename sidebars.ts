import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The way through the workshop, in the order in which it is taught. */
const sidebars: SidebarsConfig = {
  workshop: [
    {
      type: 'category',
      label: '개념',
      collapsible: false,
      items: ['containers', 'engine', 'images', 'hub', 'ecs'],
    },
    {type: 'category', label: '준비', collapsible: false, items: ['setup']},
    {
      type: 'category',
      label: '실습',
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
    {type: 'category', label: '찾아보기', collapsible: false, items: ['glossary']},
    {
      type: 'category',
      label: '진행자',
      collapsible: false,
      items: ['facilitator/index', 'facilitator/room', 'facilitator/runbook', 'facilitator/cards'],
    },
  ],
};

export default sidebars;
