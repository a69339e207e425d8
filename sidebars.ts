import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/**
 * The way through the workshop, in the order in which it is taught: the one list of pages. `part` says
 * where else they appear: on the front page (`chapters`), and in handouts (all but `facilitator`).
 * A page of `labs/` stands right after the chapter that it practises, and is a lab wherever it stands.
 */
const sidebars: SidebarsConfig = {
  workshop: [
    {
      type: 'category',
      label: '시작',
      customProps: {part: 'chapters'},
      collapsible: false,
      items: ['where', 'containers', 'engine'],
    },
    {
      type: 'category',
      label: '이미지와 컨테이너',
      customProps: {part: 'chapters'},
      collapsible: false,
      items: ['images', 'setup', 'labs/index', 'labs/first-image', 'labs/run'],
    },
    {
      type: 'category',
      label: '빌드',
      customProps: {part: 'chapters'},
      collapsible: false,
      items: ['build-cache', 'small-images', 'labs/fast-small-build'],
    },
    {
      type: 'category',
      label: '공유',
      customProps: {part: 'chapters'},
      collapsible: false,
      items: ['hub', 'accounts', 'labs/share'],
    },
    {
      type: 'category',
      label: '배포',
      customProps: {part: 'chapters'},
      collapsible: false,
      items: ['ecs', 'labs/ecs', 'labs/clean-up'],
    },
    {
      type: 'category',
      label: '찾아보기',
      customProps: {part: 'reference'},
      collapsible: false,
      items: ['glossary', {type: 'link', label: '빌드 시뮬레이터', href: '/playground'}],
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
