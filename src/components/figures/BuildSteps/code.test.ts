import {expect, test} from 'vitest';
import {code, piecesOf} from './code';

test.each(['npm ci', 'echo `date`', '`', 'a `` b'])('%s is one piece of code', (text) => {
  expect(piecesOf(`앞 ${code(text)}뒤`)).toEqual([
    {text: '앞 ', isCode: false},
    {text, isCode: true},
    {text: '뒤', isCode: false},
  ]);
});

test('a sentence without code stays whole', () => {
  expect(piecesOf('그대로')).toEqual([{text: '그대로', isCode: false}]);
});
