import type {Instruction} from '../instruction';
import {referencesOf} from '../references';
import type {Stage} from '../stages';
import {argumentWords, flagWords, rangeOf, wordRange, type Word} from '../places';
import type {Edit} from './types';

/** A name like `name` that no stage has and nothing in the file means. */
export function freeName(name: string, stages: readonly Stage[], taken: readonly string[]): string {
  const used = new Set<string>(taken);
  for (const {name: other, image, instructions} of stages) {
    used.add(other ?? '').add(image.toLowerCase());
    for (const {source} of instructions.flatMap((each) => referencesOf(each, stages))) {
      used.add(source.kind === 'image' ? source.image.toLowerCase() : '');
    }
  }
  let number = 1;
  while (used.has(`${name}-${number}`)) {
    number += 1;
  }
  return `${name}-${number}`;
}

const MOUNT_FROM = /(?:^|,)from=([^,"]*)/i;

/** The words of an instruction that name another stage or image: `--from` and `from=` of a mount. */
function namesIn(instruction: Instruction): readonly Word[] {
  if (instruction.keyword === 'COPY') {
    return flagWords(instruction, 'from');
  }
  const mounts = instruction.keyword === 'RUN' ? flagWords(instruction, 'mount') : [];
  return mounts.flatMap(({text, start}): readonly Word[] => {
    const match = MOUNT_FROM.exec(text);
    const name = match?.[1];
    if (match === null || name === undefined) {
      return [];
    }
    const from = match.index + match[0].length - name.length;
    return [{text: name, start: start === undefined ? undefined : start + from}];
  });
}

/**
 * The edits that give a stage another name, where it is declared and wherever the file uses it.
 *
 * @returns undefined where a use cannot be changed in place: a variable, a quoted word, an ONBUILD,
 *   whose text is part of the image
 */
export function renameStage(
  stage: Stage,
  stages: readonly Stage[],
  to: string,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const change = (instruction: Instruction, {text, start}: Word) => {
    if (start === undefined || text.toLowerCase() !== stage.name) {
      return false;
    }
    edits.push({range: rangeOf(instruction, start, start + text.length), text: to});
    return true;
  };
  const declared = argumentWords(stage.from)[2];
  if (declared === undefined) {
    return undefined;
  }
  edits.push({range: wordRange(stage.from, declared), text: to});
  for (const other of stages) {
    if (other.baseStage === stage.index) {
      const base = argumentWords(other.from)[0];
      if (base === undefined || !change(other.from, base)) {
        return undefined;
      }
    }
    for (const instruction of other.instructions) {
      const means = (parts: Parameters<typeof referencesOf>[0]) =>
        referencesOf(parts, stages).filter(
          ({source}) => source.kind === 'stage' && source.stage === stage.index,
        ).length;
      if (instruction.trigger !== undefined && means(instruction.trigger) > 0) {
        return undefined;
      }
      const words = namesIn(instruction).filter(({text}) => text.toLowerCase() === stage.name);
      const changed = means(instruction) === 0 ? [] : words;
      if (!changed.every((word) => change(instruction, word))) {
        return undefined;
      }
      const numbered = namesIn(instruction).filter(({text}) => /^[+-]?\d+$/.test(text)).length;
      if (means(instruction) > changed.length + numbered) {
        return undefined;
      }
    }
  }
  return edits;
}
