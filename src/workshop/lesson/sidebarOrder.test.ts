import {expect, test} from 'vitest';
import {sidebarPlaces} from './sidebarOrder';

const doc = (id: string) => ({type: 'doc', id});

test('pages come in the order of the sidebar, each once, with the part of its category', () => {
  const sidebars = [
    [
      {
        type: 'category',
        customProps: {part: 'labs'},
        link: doc('labs/index'),
        items: [doc('labs/b'), {type: 'category', items: ['labs/a']}],
      },
      {type: 'link', href: '/'},
      {type: 'ref', id: 'labs/b'},
      {type: 'category', customProps: {part: 'nowhere'}, items: [doc('glossary')]},
    ],
  ];
  expect(sidebarPlaces(sidebars)).toEqual([
    {id: 'labs/index', part: 'labs'},
    {id: 'labs/b', part: 'labs'},
    {id: 'labs/a', part: 'labs'},
    {id: 'glossary', part: 'reference'},
  ]);
});
