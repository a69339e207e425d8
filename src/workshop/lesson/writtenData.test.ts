import {describe, expect, test} from 'vitest';
import * as z from 'zod';
import {readWritten} from './writtenData';

const faultsIn = (text: string, schema: z.ZodType) => {
  const written = readWritten(text, schema);
  return written.ok ? [] : written.faults;
};

test('what fits its schema is the value that the schema makes of it', () => {
  const schema = z.strictObject({a: z.number(), b: z.string().default('없음')});
  expect(readWritten('a: 1\n', schema)).toMatchObject({ok: true, value: {a: 1, b: '없음'}});
});

describe('what is wanted in the place of a value', () => {
  const bounds = z.number().max(3, '셋까지입니다');
  test.each([
    ['1', z.string(), '글이어야 합니다.'],
    ['a', z.number(), '수여야 합니다.'],
    ['1.5', z.int(), '정수여야 합니다.'],
    ['1', z.boolean(), 'true나 false여야 합니다.'],
    ['1', z.array(z.string()), '목록이어야 합니다.'],
    ['1', z.strictObject({}), '항목의 묶음이어야 합니다.'],
    ['1', z.null('빈칸이어야 합니다'), '빈칸이어야 합니다.'],
    ['""', z.string().min(1), '비어 있습니다.'],
    ['[]', z.array(z.string()).min(2), '2개 이상 있어야 합니다.'],
    ['1', z.number().min(2), '2 이상이어야 합니다.'],
    ['2', z.number().gt(2), '2보다 커야 합니다.'],
    ['c', z.enum(['a', 'b']), '다음 가운데 하나여야 합니다: a, b.'],
    ['a', z.url(), 'https://로 시작하는 주소여야 합니다.'],
    ['a', z.string().startsWith('b'), 'b로 시작해야 합니다.'],
    ['a', z.string().regex(/b/, 'b가 있어야 합니다'), 'b가 있어야 합니다.'],
    ['4', bounds, '셋까지입니다.'],
    ['3', z.number().multipleOf(2, '짝수여야 합니다'), '짝수여야 합니다.'],
    ['1', z.union([z.string(), z.boolean()], '글이나 참거짓입니다'), '글이나 참거짓입니다.'],
    ['1', z.number().refine(() => false, '안 됩니다'), '안 됩니다.'],
  ])('%s', (text, schema, problem) => {
    expect(faultsIn(text, schema)).toEqual([{line: 1, column: 1, key: '', problem}]);
  });

  test.each([
    ['a: 1', z.record(z.string().min(2), z.number(), '이름이 짧습니다')],
    ['a: {b: 1}', z.strictObject({a: z.record(z.string().min(2), z.number())})],
  ])('a key that its record does not allow: %s', (text, schema) => {
    const [fault] = faultsIn(text, schema);
    expect(fault?.problem).toMatch(/^(?!undefined).+\.$/);
  });

  test('a mistake that a schema finds in the whole, where a value is missing', () => {
    const schema = z.strictObject({a: z.number().optional()}).superRefine((_, context) => {
      context.addIssue({
        code: 'custom',
        path: ['a'],
        input: undefined,
        message: 'a나 b가 있어야 합니다',
      });
    });
    expect(faultsIn('{}', schema)).toEqual([
      {line: 1, column: 1, key: 'a', problem: 'a나 b가 있어야 합니다.'},
    ]);
  });
});

describe('a key that is not known is told with those that are', () => {
  const item = z.strictObject({c: z.number(), d: z.number().optional()});
  test.each([
    ['the whole', z.strictObject({a: z.number().optional()}), 'x: 1', 'x', 'a'],
    ['below a key', z.strictObject({a: item}), 'a: {c: 1, x: 1}', 'a.x', 'c, d'],
    ['in a list', z.strictObject({a: z.array(item)}), 'a: [{c: 1, x: 1}]', 'a.0.x', 'c, d'],
    ['in an optional one', z.strictObject({a: item.optional()}), 'a: {c: 1, x: 1}', 'a.x', 'c, d'],
    [
      'in one with a default',
      z.strictObject({a: z.array(item).default([])}),
      ...(['a: [{c: 1, x: 1}]', 'a.0.x', 'c, d'] as const),
    ],
    ['in a list of the whole', z.array(item), '[{c: 1, x: 1}]', '0.x', 'c, d'],
  ])('%s', (_, schema, text, key, known) => {
    expect(faultsIn(text, schema)).toMatchObject([
      {key, problem: `쓸 수 없는 항목입니다. 쓸 수 있는 항목: ${known}.`},
    ]);
  });

  test('several of them are a mistake each', () => {
    expect(faultsIn('x: 1\ny: 2', z.strictObject({})).map(({line, key}) => [line, key])).toEqual([
      [1, 'x'],
      [2, 'y'],
    ]);
  });
});

describe('a mistake stands where its key is, or where what is missing would be', () => {
  const schema = z.strictObject({
    a: z.strictObject({b: z.number(), c: z.array(z.number())}),
  });
  test.each([
    ['a:\n  b: x\n  c: []', 2, 3, 'a.b'],
    ['a:\n  b: 1\n  c: [1, x]', 3, 10, 'a.c.1'],
    ['\na:\n  c: []', 2, 1, 'a.b'],
    ['a: {c: [], b: 1, d: 1}', 1, 18, 'a.d'],
    ['\n- 1', 2, 1, ''],
    ['# 빈 파일', 1, 1, ''],
  ])('%j', (text, line, column, key) => {
    expect(faultsIn(text, schema)).toEqual([expect.objectContaining({line, column, key})]);
  });
});

test('what is no YAML is told with the place and the reason, without the place again', () => {
  expect(faultsIn('a: 1\nb: "c\n', z.unknown())).toEqual([
    {
      ...{line: 3, column: 1, key: ''},
      problem: 'YAML로 읽을 수 없습니다(Missing closing "quote).',
    },
  ]);
});
