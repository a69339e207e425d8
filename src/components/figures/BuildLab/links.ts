import type {Result} from '../../../simulator/result';
import {isLabState, type LabState} from './share/labState';
import {decodeState, encodeState} from './share/share';
import {shareErrorText} from './share/text';

/** The fragment of a link that carries the state, or why there is none, in the reader's words. */
export async function writeLink(state: LabState): Promise<Result<string, string>> {
  const encoded = await encodeState(state);
  return encoded.ok ? encoded : {ok: false, problem: shareErrorText(encoded.problem)};
}

/** The state that the fragment of a link carries, or why there is none, in the reader's words. */
export async function readLink(fragment: string): Promise<Result<LabState, string>> {
  const decoded = await decodeState(fragment, isLabState);
  return decoded.ok ? decoded : {ok: false, problem: shareErrorText(decoded.problem)};
}
