import {expect, test} from 'vitest';
import fc from 'fast-check';
import {checkValue} from './check';
import {EXAMPLES, VALUE_NAMES} from './values';

test.each(VALUE_NAMES)('the example of %s keeps its rule', (name) => {
  expect(checkValue(name, EXAMPLES[name])).toBeUndefined();
});

test.each([
  ['dockerId', 'abc', {kind: 'length', min: 4, max: 30}],
  ['dockerId', 'a'.repeat(31), {kind: 'length', min: 4, max: 30}],
  ['dockerId', 'Minji', {kind: 'upper-case'}],
  ['dockerId', 'min-ji', {kind: 'character', character: '-'}],
  ['dockerId', 'min ji', {kind: 'character', character: ' '}],
  ['awsAccount', '1111-2222-3333', {kind: 'digits'}],
  ['awsAccount', '11112222333', {kind: 'length', min: 12, max: 12}],
  ['awsRegion', 'ap-northeast2', {kind: 'unknown-region', similar: 'ap-northeast-2'}],
  ['awsRegion', 'ap-northeast-9', {kind: 'unknown-region', similar: 'ap-northeast-1'}],
  ['awsRegion', 'seoul', {kind: 'unknown-region', similar: undefined}],
  ['resourceName', '1hello', {kind: 'first-letter'}],
  ['resourceName', 'sg-hello', {kind: 'first-letter'}],
  ['resourceName', 'hello_1', {kind: 'character', character: '_'}],
] as const)('%s: %s is refused', (name, text, refusal) => {
  expect(checkValue(name, text)).toEqual(refusal);
});

test('no value can change the meaning of a command', () => {
  const text = fc.oneof(
    fc.string(),
    fc
      .constantFrom(
        ' ',
        '"',
        "'",
        ';',
        '$',
        '`',
        '\n',
        '\\',
        '|',
        '&',
        '<',
        '>',
        '(',
        '{',
        '%',
        '^',
        '!',
      )
      .map((character) => `jiwoo${character}x`),
  );
  fc.assert(
    fc.property(fc.constantFrom(...VALUE_NAMES), text, (name, value) => {
      expect(checkValue(name, value) !== undefined || /^[a-z0-9][a-z0-9-]*$/.test(value)).toBe(
        true,
      );
    }),
    {numRuns: 5000},
  );
});
