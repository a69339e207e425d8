import {type Expectation} from './format';

function linesOf(expectation: Expectation): string[] {
  if ('error' in expectation) {
    return [`error   ${expectation.error}`];
  }
  const {steps, history, layers} = expectation;
  return [
    ...steps.map(({name, cached}) => `${cached ? 'cached ' : 'run    '} ${name}`),
    ...history.map(
      ({createdBy, emptyLayer}) => `${emptyLayer ? 'empty  ' : 'layer  '} ${createdBy}`,
    ),
    `layers  ${layers}`,
  ];
}

/** What `list` has that `other` has not, an element that is there twice counting twice. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) {
      left.splice(index, 1);
    }
    return index < 0;
  });
}

/**
 * The difference between what is recorded of a build and what the engine did now, a line each: `-`
 * recorded, `+` done. Empty where they agree.
 */
export function difference(recorded: Expectation | undefined, done: Expectation): string[] {
  const before = recorded === undefined ? [] : linesOf(recorded);
  const after = linesOf(done);
  const lines = [
    ...without(before, after).map((line) => `- ${line}`),
    ...without(after, before).map((line) => `+ ${line}`),
  ];
  const reordered = lines.length === 0 && before.join('\n') !== after.join('\n');
  return reordered
    ? [...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)]
    : lines;
}
