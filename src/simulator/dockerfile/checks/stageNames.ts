import type {Stage, StageBlock} from '../stages';
import {argumentWords, linesOf, wordRange} from '../places';
import {quote} from './quote';
import {freeName, renameStage} from './renameStage';
import type {Edit, Finding, Fix} from './types';

const RESERVED = ['context', 'scratch'];

function fixWith(title: Fix['title'], edits: readonly Edit[] | undefined): {fix?: Fix} {
  const [first, ...others] = edits ?? [];
  return first === undefined ? {} : {fix: {title, edits: [first, ...others]}};
}

/** Another name for a stage that has the name of something BuildKit keeps for itself. */
function renameReserved(name: string, index: number, stages: readonly Stage[]) {
  const stage = stages[index];
  const to = freeName(name, stages, []);
  const edits = stage && renameStage(stage, stages, to);
  return fixWith({kind: 'rename-stage', from: name, to}, edits);
}

/**
 * Other names for the stages before one of the same name. That one keeps it: `COPY --from` and
 * `--target` mean the last stage of a name.
 */
function renameEarlier(name: string, index: number, stages: readonly Stage[]) {
  const names: string[] = [];
  const edits = stages.slice(0, index).flatMap((stage): readonly (Edit | undefined)[] => {
    if (stage.name !== name) {
      return [];
    }
    const to = freeName(name, stages, names);
    names.push(to);
    return renameStage(stage, stages, to) ?? [undefined];
  });
  const known = edits.filter((edit): edit is Edit => edit !== undefined);
  const title = {kind: 'rename-stage', from: name, to: names.join(', ')} as const;
  return fixWith(title, known.length === edits.length ? known : undefined);
}

/**
 * DuplicateStageName and ReservedStageName (dockerfile2llb/validations.go: `validateStageNames`).
 *
 * @param stages empty when the stages cannot be told: there is then no fix
 */
export function stageNames(
  blocks: readonly StageBlock[],
  stages: readonly Stage[],
): readonly Finding[] {
  const seen = new Set<string>();
  return blocks.flatMap(({from}, index): readonly Finding[] => {
    const word = argumentWords(from)[2];
    if (word === undefined) {
      return [];
    }
    const name = word.text.toLowerCase();
    const place = {range: wordRange(from, word), lines: linesOf(from)};
    const findings: Finding[] = [];
    if (RESERVED.includes(name)) {
      const message = `Stage name should not use the same name as reserved stage ${quote(name)}`;
      const fix = renameReserved(name, index, stages);
      findings.push({rule: 'ReservedStageName', message, ...place, ...fix});
    }
    if (seen.has(name)) {
      const message = `Duplicate stage name ${quote(name)}, stage names should be unique`;
      const fix = renameEarlier(name, index, stages);
      findings.push({rule: 'DuplicateStageName', message, ...place, ...fix});
    }
    seen.add(name);
    return findings;
  });
}
