import {
  expandWord,
  type EscapeCharacter,
  type ExpandMode,
  type Instruction,
  type InstructionParts,
  type Stage,
} from '../dockerfile';
import type {HistoryEntry, ImageConfig} from './imageConfig';
import type {SourceFiles, StepOrigin, Vertex} from './vertex';

/** A mistake that is found while instructions are turned into steps. */
export class ConvertError extends Error {
  constructor(
    message: string,
    readonly found: string,
  ) {
    super(message);
  }
}

/** A line of the history, and the node that made its layer. */
export interface StageHistory extends HistoryEntry {
  readonly node: string | undefined;
}

/** What the instructions of a stage know and change, from FROM on. */
export interface StageState {
  readonly stage: Stage;
  /** The stage's name in the names of its steps; empty when the Dockerfile has one stage. */
  readonly shownName: string;
  readonly escape: EscapeCharacter;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly globalValues: ReadonlyMap<string, string>;
  readonly ignoreCache: boolean;
  /** How many steps the stage has: the 4 of `[2/4]` in the names of its steps. */
  total: number;
  position: number;
  /** The last step so far; undefined on an empty file system. */
  last: {readonly node: string; readonly id: string} | undefined;
  /** Variables of RUN: ENV and the ARGs that have a value. */
  environment: ReadonlyMap<string, string>;
  /** The ARGs declared so far with their values, for the history. */
  declared: readonly (readonly [name: string, value: string | undefined])[];
  config: ImageConfig;
  readonly history: StageHistory[];
  cmdSet: boolean;
}

/** Where steps are put, and where other stages are looked up. */
export interface Graph {
  readonly add: (vertex: Vertex) => void;
  /** The id of a node. */
  readonly idOf: (node: string | undefined) => string;
  /** The files that `--from` names. */
  readonly filesOf: (from: string, numbers: boolean) => SourceFiles;
}

/** Replaces variables by the stage's values. */
export function expandIn(state: StageState, word: string, mode?: ExpandMode): string {
  const result = expandWord(word, state.environment, state.escape, mode);
  if (!result.ok) {
    throw new ConvertError(result.problem.message, result.problem.found);
  }
  return result.value;
}

/** The stage's values with `name=value` set last, as BuildKit's list of variables keeps them. */
export function withVariable(
  environment: ReadonlyMap<string, string>,
  name: string,
  value: string,
): ReadonlyMap<string, string> {
  const values = new Map(environment);
  values.delete(name);
  return values.set(name, value);
}

/**
 * Notes an instruction in the history of the image.
 *
 * @param node the node that made its layer; undefined where the instruction made none
 */
export function addHistory(state: StageState, createdBy: string, node?: string): void {
  state.history.push({createdBy, emptyLayer: node === undefined, node});
}

/** The name of the next node of a stage. */
export const nodeName = ({stage, position}: StageState) => `${stage.index}.${position}`;

/**
 * The name of a step (dockerfile2llb/convert.go `prefixCommand`), which is counted as the stage's next.
 *
 * @param text the instruction with its variables replaced
 */
export function originOf(
  state: StageState,
  {instruction, parts}: {readonly instruction: Instruction; readonly parts: InstructionParts},
  text: string,
): StepOrigin {
  const trigger = instruction.keyword === 'ONBUILD' ? 'ONBUILD ' : '';
  state.position += 1;
  const width = String(state.total).length;
  const count = `${String(state.position).padStart(width)}/${state.total}`;
  const stage = state.shownName === '' ? '' : `${state.shownName} `;
  const shown = text.replace(/^[^ ]+/, (keyword) => keyword.toUpperCase());
  return {
    name: `[${stage}${count}] ${trigger}${shown}`,
    stage: state.stage.index,
    stageName: state.shownName,
    instruction,
    parts,
  };
}

/** The text of an instruction in step names; as written where a variable can't be replaced. */
export function shownText(state: StageState, text: string, mode?: ExpandMode): string {
  const result = expandWord(text, state.environment, state.escape, mode);
  return result.ok ? result.value : text;
}
