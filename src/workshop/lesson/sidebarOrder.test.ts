import {expect, test} from 'vitest';
import {inSidebarOrder} from './sidebarOrder';

test('pages follow the sidebars, categories and their own pages too; the others come last', () => {
  const pages = ['z', 'b', 'labs/index', 'a', 'labs/run', 'y'].map((id) => ({id}));
  const sidebar = [
    {type: 'doc', id: 'a'},
    {type: 'category', items: [{type: 'doc', id: 'b'}]},
    {
      type: 'category',
      link: {type: 'doc', id: 'labs/index'},
      items: [
        {type: 'link', id: 'z'},
        {type: 'ref', id: 'labs/run'},
      ],
    },
  ];
  expect(inSidebarOrder(pages, [sidebar]).map(({id}) => id)).toEqual([
    'a',
    'b',
    'labs/index',
    'labs/run',
    'z',
    'y',
  ]);
});
