import {render} from '@testing-library/react';
import {expect, test} from 'vitest';
import Glossary from '.';

const entries = [
  {id: 'host', term: '호스트', original: 'host', meaning: '엔진이 있는 컴퓨터입니다.'},
  {id: 'layer', term: '레이어', original: 'layer', meaning: '파일의 묶음입니다.'},
  {id: 'container', term: '컨테이너', original: 'container', meaning: '격리된 프로세스입니다.'},
];

test('lists terms in the order of a Korean dictionary, and leaves the list as it came', () => {
  const before = [...entries];
  const {container} = render(<Glossary entries={entries} />);
  const ids = [...container.querySelectorAll('dl > div')].map(({id}) => id);
  expect(ids).toEqual(['layer', 'container', 'host']);
  expect(entries).toEqual(before);
});

test('each entry has its term, its original in English and its meaning', () => {
  const {container} = render(<Glossary entries={entries} />);
  const layer = container.querySelector('#layer');
  expect(layer?.querySelector('dt')?.textContent).toBe('레이어 layer');
  expect(layer?.querySelector('[lang="en"]')?.textContent).toBe('layer');
  expect(layer?.querySelector('dd')?.textContent).toBe('파일의 묶음입니다.');
});
