import {expect, test} from 'vitest';
import {checkedFacts, checkedPage, everythingChecked} from './checked';

test('a fact stands at the line of its entry, with its end', () => {
  const text = `# Facts
- id: a
  about: 가
  value: 1
  source: https://example.org/
  checked: 2026-11-24
- {id: b, about: 나, value: 2, source: https://example.org/, checked: 2026-11-25, ends: 2026-12-08}
`;
  expect(checkedFacts(text)).toEqual([
    {place: 'docs/facts.yml:2', about: '가', checked: '2026-11-24', ends: undefined},
    {place: 'docs/facts.yml:7', about: '나', checked: '2026-11-25', ends: '2026-12-08'},
  ]);
});

test('a page stands at the line of its day; a page without one has nothing to check', () => {
  const page = '---\ntitle: 쪽\ndescription: 글\nverified: 2026-11-24\n---\n';
  expect(checkedPage('docs/page.mdx', page)).toEqual([
    {place: 'docs/page.mdx:4', about: '쪽', checked: '2026-11-24'},
  ]);
  expect(checkedPage('a.mdx', page.replace('verified: 2026-11-24\n', ''))).toEqual([]);
});

test('facts, chapters, labs and known failures are all looked at', () => {
  const places = everythingChecked().map(({place}) => place);
  for (const file of ['docs/facts.yml', 'docs/hub.mdx', 'docs/labs/02-run.mdx', 'knowledge/']) {
    expect(places.some((place) => place.includes(file))).toBe(true);
  }
});
