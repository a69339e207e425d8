import type {Result} from '../../../../simulator/result';
import {fromBase64Url, toBase64Url} from './base64url';
import {canDeflate, deflate, inflate} from './deflate';

/** Why a state cannot be put in a link, or taken from one. */
export type ShareError =
  /** The browser has no `CompressionStream`. */
  | {readonly kind: 'unsupported'}
  /** The state, or the link with it, is longer than this many bytes. */
  | {readonly kind: 'too-large'; readonly limit: number}
  /** The fragment is not that of a lab, but of a heading for example. */
  | {readonly kind: 'foreign'}
  /** A link to a lab in the format of another version of this site. */
  | {readonly kind: 'version'; readonly found: string}
  /** A link to a lab that was cut short or changed on its way. */
  | {readonly kind: 'damaged'}
  /** A whole link that carries something else than the state of a lab. */
  | {readonly kind: 'invalid'};

/** The longest fragment, in characters, `#` included: what chat programs and browsers carry. */
export const MAX_FRAGMENT = 64 * 1024;

/** The longest state, in bytes of JSON. */
export const MAX_STATE = 1024 * 1024;

const VERSION = '1';

function fails(problem: ShareError): {readonly ok: false; readonly problem: ShareError} {
  return {ok: false, problem};
}

/** Whether this browser can make and read links to a lab: where not, the page offers none. */
export function canShare(): boolean {
  return canDeflate();
}

/**
 * The fragment of a link that carries `state`, such as `#lab=1.eJyr…`: JSON, deflated, in base64url.
 * `state` is what JSON carries.
 */
export async function encodeState(state: unknown): Promise<Result<string, ShareError>> {
  if (!canShare()) {
    return fails({kind: 'unsupported'});
  }
  const json = new TextEncoder().encode(JSON.stringify(state));
  if (json.length > MAX_STATE) {
    return fails({kind: 'too-large', limit: MAX_STATE});
  }
  const fragment = `#lab=${VERSION}.${toBase64Url(await deflate(json))}`;
  return fragment.length > MAX_FRAGMENT
    ? fails({kind: 'too-large', limit: MAX_FRAGMENT})
    : {ok: true, value: fragment};
}

async function readJson(data: string): Promise<Result<unknown, ShareError>> {
  const bytes = fromBase64Url(data);
  if (bytes === undefined) {
    return fails({kind: 'damaged'});
  }
  try {
    const json = await inflate(bytes, MAX_STATE);
    return json === undefined
      ? fails({kind: 'too-large', limit: MAX_STATE})
      : {ok: true, value: JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(json))};
  } catch {
    // Inflating, decoding UTF-8 and parsing JSON can each fail; the reader is told the same.
    return fails({kind: 'damaged'});
  }
}

/**
 * The state that a link's fragment (`location.hash`, with its `#` or without) carries. Anyone can
 * write a link, so nothing in it is believed: sizes are bounded, `isState` says whether the value is
 * a state. Never rejects.
 */
export async function decodeState<State>(
  fragment: string,
  isState: (value: unknown) => value is State,
): Promise<Result<State, ShareError>> {
  if (fragment.length > MAX_FRAGMENT) {
    return fails({kind: 'too-large', limit: MAX_FRAGMENT});
  }
  const [, found, data] = /^#?lab=(\w{1,8})\.(.*)$/s.exec(fragment) ?? [];
  if (found === undefined || data === undefined) {
    return fails({kind: 'foreign'});
  }
  if (found !== VERSION) {
    return fails({kind: 'version', found});
  }
  if (!canShare()) {
    return fails({kind: 'unsupported'});
  }
  const result = await readJson(data);
  if (!result.ok) {
    return result;
  }
  return isState(result.value) ? {ok: true, value: result.value} : fails({kind: 'invalid'});
}
