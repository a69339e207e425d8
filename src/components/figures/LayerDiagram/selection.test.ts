import {expect, test} from 'vitest';
import {planImage} from '../../../simulator/image/planImage';
import {firstPart, partOfInstruction, relatedParts} from './selection';

function planned(text: string) {
  const result = planImage(text, {});
  if (!result.ok) {
    throw new Error(result.problem[0].message);
  }
  return result.value;
}

const plan = planned(
  'ARG A=1\nFROM a AS build\nRUN x\nFROM b\nENV B=1\nCOPY --from=build /x /y\nONBUILD RUN z\n',
);

test('an instruction stands for what it makes, or for itself', () => {
  expect(partOfInstruction(plan, 'instruction-0')).toBe('instruction-0');
  expect(partOfInstruction(plan, 'instruction-2')).toBe('stage-0');
  expect(partOfInstruction(plan, 'instruction-5')).toBe('instruction-5');
});

test('a stage goes with all its instructions and with what is copied from it', () => {
  expect([...relatedParts(plan, 'stage-0')].sort()).toEqual([
    'instruction-1',
    'instruction-2',
    'instruction-5',
    'stage-0',
  ]);
});

test('a copying layer goes with the stage, not with the lines of the stage', () => {
  expect([...relatedParts(plan, 'instruction-5')].sort()).toEqual(['instruction-5', 'stage-0']);
  expect(relatedParts(plan, undefined).size).toBe(0);
});

test('an ONBUILD goes with the layer that it leaves to a later stage', () => {
  const chain = planned('FROM a AS base\nONBUILD RUN x\nFROM base\n');
  expect([...relatedParts(chain, 'instruction-1')]).toContain('instruction-1-in-1');
});

test('what is explained first is a layer that the Dockerfile adds, if there is one', () => {
  expect(firstPart(plan)).toBe('instruction-5');
  expect(firstPart(planned('FROM a\nENV A=1\n'))).toBe('instruction-0');
  expect(firstPart(planned('FROM scratch\n'))).toBe('instruction-0');
});
