import {applyFix, type FixId} from './habits';
import {measure, type Measured} from './measure';
import {WASTEFUL, type WasteInputs} from './project';

export interface WasteLab {
  readonly inputs: WasteInputs;
  /** The last build; the inputs may have changed since. */
  readonly measured: Measured;
  /** Earlier inputs, for undo; the latest at the end. */
  readonly past: readonly WasteInputs[];
  /** The file that is being typed in; all typing in it is one step to undo. */
  readonly typing: keyof WasteInputs | undefined;
}

export type WasteAction =
  | {readonly type: 'type'; readonly file: keyof WasteInputs; readonly text: string}
  | {readonly type: 'fix'; readonly id: FixId}
  | {readonly type: 'build'}
  | {readonly type: 'undo'}
  | {readonly type: 'reset'};

/** The lab as it begins, its first build made. */
export const startWaste = (): WasteLab => ({
  inputs: WASTEFUL,
  measured: measure(WASTEFUL),
  past: [],
  typing: undefined,
});

function moveTo(lab: WasteLab, inputs: WasteInputs, typing?: WasteLab['typing']): WasteLab {
  const goesOn = typing !== undefined && typing === lab.typing;
  return {...lab, inputs, past: goesOn ? lab.past : [...lab.past, lab.inputs], typing};
}

export function reduceWaste(lab: WasteLab, action: WasteAction): WasteLab {
  switch (action.type) {
    case 'type': {
      const inputs = {...lab.inputs, [action.file]: action.text};
      return action.text === lab.inputs[action.file] ? lab : moveTo(lab, inputs, action.file);
    }
    case 'fix': {
      const inputs = applyFix(lab.inputs, action.id);
      return inputs === undefined ? lab : moveTo(lab, inputs);
    }
    case 'build':
      return {...lab, measured: measure(lab.inputs), typing: undefined};
    case 'undo': {
      const before = lab.past.at(-1);
      return before === undefined
        ? lab
        : {...lab, inputs: before, past: lab.past.slice(0, -1), typing: undefined};
    }
    case 'reset':
      return {...moveTo(lab, WASTEFUL), measured: measure(WASTEFUL)};
  }
}
