import {expect, test} from 'vitest';
import {sidebarPlaces} from './sidebarOrder';

const doc = (id: string) => ({type: 'doc', id});

test('pages come in the order of the sidebar, each once, with the part of its category', () => {
  const sidebars = [
    [
      {
        type: 'category',
        customProps: {part: 'chapters'},
        link: doc('hub'),
        items: [doc('labs/b'), {type: 'category', items: ['labs/a', 'ecs']}],
      },
      {type: 'link', href: '/'},
      {type: 'ref', id: 'labs/b'},
      {type: 'category', customProps: {part: 'nowhere'}, items: [doc('glossary')]},
    ],
  ];
  expect(sidebarPlaces(sidebars)).toEqual([
    {id: 'hub', part: 'chapters'},
    {id: 'labs/b', part: 'labs'},
    {id: 'labs/a', part: 'labs'},
    {id: 'ecs', part: 'chapters'},
    {id: 'glossary', part: 'reference'},
  ]);
});
