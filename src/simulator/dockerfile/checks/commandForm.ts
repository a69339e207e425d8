import type {EscapeCharacter} from '../directives';
import type {Stage} from '../stages';
import {argumentText, rangeOf} from '../places';
import {simpleCommand} from './simpleCommand';
import {placeOf, writtenKeyword, type Step} from './steps';
import type {Finding, Fix} from './types';

/** The stages that a stage stands on, those that stand on it, and itself. */
function family(stage: Stage, stages: readonly Stage[]): readonly Stage[] {
  const below = new Set<number>();
  for (let at: Stage | undefined = stage; at !== undefined;) {
    below.add(at.index);
    at = at.baseStage === undefined ? undefined : stages[at.baseStage];
  }
  const above = new Set([stage.index]);
  for (const {index, baseStage} of stages) {
    if (baseStage !== undefined && above.has(baseStage)) {
      above.add(index);
    }
  }
  return stages.filter(({index}) => below.has(index) || above.has(index));
}

/**
 * The exec form of a command. Where CMD and ENTRYPOINT meet, the words of one become arguments of
 * the other, so there the shell is kept and written out: that is what the shell form means.
 */
function execForm(
  {own, parts}: Step,
  stage: Stage,
  stages: readonly Stage[],
  escape: EscapeCharacter,
): {fix?: Fix} {
  const command = own && argumentText(own);
  if (own === undefined || command === undefined || command.text === '') {
    return {};
  }
  // With that escape character the image is one of Windows, and its shell another.
  if (own.layout.commentLines.length > 0 || escape === '`') {
    return {};
  }
  const other = parts.keyword === 'CMD' ? 'ENTRYPOINT' : 'CMD';
  const meets = family(stage, stages).some(({instructions}) =>
    instructions.some(({keyword}) => keyword === other),
  );
  const simple = meets ? undefined : simpleCommand(command.text);
  const words = simple ?? ['/bin/sh', '-c', command.text];
  const text = `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
  const range = rangeOf(own, command.start, command.start + command.text.length);
  const kind = simple === undefined ? 'write-shell' : 'use-exec-form';
  return {fix: {title: {kind}, edits: [{range, text}]}};
}

/** JSONArgsRecommended (convert.go: `dispatchCmd`, `dispatchEntrypoint`), where no SHELL was set. */
export function commandForm(
  step: Step,
  stage: Stage,
  stages: readonly Stage[],
  escape: EscapeCharacter,
): Finding {
  const written = step.own && argumentText(step.own);
  const range =
    step.own && written && written.text !== ''
      ? rangeOf(step.own, written.start, written.start + written.text.length)
      : undefined;
  return {
    rule: 'JSONArgsRecommended',
    message: `JSON arguments recommended for ${writtenKeyword(step)} to prevent unintended behavior related to OS signals`,
    ...placeOf(step, range),
    ...execForm(step, stage, stages, escape),
  };
}
