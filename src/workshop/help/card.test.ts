import {expect, test} from 'vitest';
import {cardText, LONGEST_ERROR} from './card';
import {findOrigin} from './origin';
import {browserOf, systemOf} from './systems';

const names = {page: '페이지', step: '단계', system: '시스템', versions: '버전', error: '오류'};

test('a card is its fields, a line each, and leaves out the empty ones', () => {
  const fields = {page: ' 실습 1 ', step: ' ', system: 'Linux', versions: ' ', error: ' boom\n'};
  expect(cardText('막혔어요', fields, names)).toBe(
    '막혔어요\n페이지: 실습 1\n시스템: Linux\n\n오류:\nboom',
  );
});

test('of a long error the end is carried', () => {
  const error = `${'a'.repeat(LONGEST_ERROR)}end`;
  const text = cardText('x', {page: '', step: '', system: '', versions: '', error}, names);
  expect(text.endsWith('end')).toBe(true);
  expect(text.length).toBeLessThan(LONGEST_ERROR + 20);
});

const chapter = {
  id: 'labs/run',
  title: '실습 2',
  description: '',
  part: 'labs' as const,
  permalink: '/labs/run/',
  steps: [{id: 'start', title: '띄우기'}],
};

test('where a reader is stuck is looked up, never taken from the address', () => {
  expect(findOrigin('?page=labs/run&step=start', [chapter])).toEqual({
    chapter,
    step: {id: 'start', title: '띄우기'},
  });
  expect(findOrigin('?page=labs/run&step=<b>', [chapter])).toEqual({chapter});
  expect(findOrigin('?page=<script>&step=start', [chapter])).toBeUndefined();
  expect(findOrigin('', [chapter])).toBeUndefined();
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
    'windows',
    'Edge 142',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
    'macos',
    'Safari 18',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0',
    'linux',
    'Firefox 144',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
    'linux',
    'Chrome 142',
  ],
  ['curl/8.5.0', 'linux', ''],
])('%s', (userAgent, system, browser) => {
  expect([systemOf(userAgent), browserOf(userAgent)]).toEqual([system, browser]);
});
