import type {Result} from '../result';
import {nearest, withSuggestion} from '../dockerfile/suggest';

/** A `RUN --mount`. Paths are as written, variables replaced. */
export interface Mount {
  readonly type: 'bind' | 'cache' | 'tmpfs' | 'secret' | 'ssh';
  /** A stage or an image; empty for the build context. */
  readonly from: string;
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
  /** The id of a cache or of a secret. */
  readonly id: string;
  readonly sharing: string;
  readonly required: boolean;
  /** The environment variable that shows a secret. */
  readonly env: string;
  readonly uid: number | undefined;
  readonly gid: number | undefined;
  readonly mode: number | undefined;
}

/** Replaces the variables of a word, or tells why it cannot. */
type Expander = (word: string) => Result<string, string>;

const TYPES = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'] as const;
const SHARING = ['shared', 'private', 'locked'];
const KEYS =
  'type from source target readonly id sharing required mode uid gid src dst ro rw readwrite'.split(
    ' ',
  );

const suggested = (message: string, word: string, options: readonly string[]) =>
  withSuggestion(message, nearest(word, options, true));

const ALIASES: Readonly<Record<string, string>> = {
  src: 'source',
  dst: 'target',
  destination: 'target',
  ro: 'readonly',
  rw: 'readwrite',
};

/** The boolean that Go's `strconv.ParseBool` reads; undefined for any other text. */
function parseBoolean(text: string): boolean | undefined {
  if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) {
    return true;
  }
  return /^(?:0|f|F|FALSE|false|False)$/.test(text) ? false : undefined;
}

class Refusal extends Error {}

function numberOf(key: string, value: string, base: 8 | 10): number {
  if (!(base === 8 ? /^[0-7]+$/ : /^\d+$/).test(value)) {
    throw new Refusal(`invalid value ${value} for ${key}`);
  }
  return Number.parseInt(value, base);
}

type Draft = {-readonly [Key in keyof Mount]: Mount[Key]} & {readOnlyGiven: boolean};

function readFlag(draft: Draft, key: string, written: string, value: string): void {
  const yes = parseBoolean(value);
  if (yes === undefined) {
    throw new Refusal(`invalid value for ${written}: ${value}`);
  }
  draft.readOnly = key === 'readonly' ? yes : !yes;
  draft.readOnlyGiven = true;
}

function readOption(draft: Draft, written: string, value: string, field: string): void {
  const key = ALIASES[written] ?? written;
  const onlyFor = (...types: readonly Mount['type'][]) => {
    if (!types.includes(draft.type)) {
      throw new Refusal(`unexpected key '${written}' for mount type '${draft.type}'`);
    }
  };
  switch (key) {
    case 'type': {
      const type = TYPES.find((each) => each === value.toLowerCase());
      if (type === undefined) {
        throw new Refusal(
          suggested(`unsupported mount type ${JSON.stringify(value)}`, value, TYPES),
        );
      }
      draft.type = type;
      return;
    }
    case 'from':
    case 'source':
    case 'target':
    case 'id':
    case 'env':
      draft[key] = value;
      return;
    case 'sharing':
      if (!SHARING.includes(value.toLowerCase())) {
        const message = `unsupported sharing value ${JSON.stringify(value)}`;
        throw new Refusal(suggested(message, value, SHARING));
      }
      draft.sharing = value.toLowerCase();
      return;
    case 'readonly':
    case 'readwrite':
      readFlag(draft, key, written, value);
      return;
    case 'required': {
      onlyFor('secret', 'ssh');
      const yes = parseBoolean(value);
      if (yes === undefined) {
        throw new Refusal(`invalid value for ${written}: ${value}`);
      }
      draft.required = yes;
      return;
    }
    case 'size':
      onlyFor('tmpfs');
      if (!/^\d+(?:\.\d+)? ?(?:[kmgtp]i?)?b?$/i.test(value)) {
        throw new Refusal(`invalid value for ${written}: ${value}`);
      }
      return;
    case 'mode':
      draft.mode = numberOf(key, value, 8);
      return;
    case 'uid':
    case 'gid':
      draft[key] = numberOf(key, value, 10);
      return;
    default:
      throw new Refusal(suggested(`unexpected key '${written}' in '${field}'`, written, KEYS));
  }
}

function validate({type, from, source, target, id, sharing, ...mount}: Draft): void {
  const attributes = ['mode', 'uid', 'gid'] as const;
  const odd = attributes.find((key) => mount[key] !== undefined);
  if (odd !== undefined && (type === 'bind' || type === 'tmpfs')) {
    throw new Refusal(`${odd} not allowed for ${JSON.stringify(type)} type mounts`);
  }
  if (type === 'secret') {
    if (from !== '') {
      throw new Refusal('secret mount should not have a from');
    }
    if (sharing !== '') {
      throw new Refusal('secret mount should not define sharing');
    }
    if (source === '' && target === '' && id === '') {
      throw new Refusal('invalid secret mount. one of source, target required');
    }
    if (source !== '' && id !== '') {
      throw new Refusal("both source and id can't be set");
    }
  }
  if (sharing !== '' && type !== 'cache') {
    throw new Refusal(`invalid cache sharing set for ${type} mount`);
  }
}

/**
 * Reads the value of a `--mount` flag (instructions/commands_runmount.go `parseMount`).
 */
export function parseMount(value: string, expand: Expander): Result<Mount, string> {
  const draft: Draft = {
    type: 'bind',
    from: '',
    source: '',
    target: '',
    readOnly: false,
    readOnlyGiven: false,
    id: '',
    sharing: '',
    required: false,
    env: '',
    uid: undefined,
    gid: undefined,
    mode: undefined,
  };
  try {
    for (const field of value.split(',')) {
      const [rawKey = '', ...rest] = field.split('=');
      const key = rawKey.toLowerCase();
      if (rest.length > 0) {
        const expanded = expand(rest.join('='));
        if (!expanded.ok) {
          return expanded;
        }
        readOption(draft, key, expanded.value, field);
      } else if (['readonly', 'ro', 'readwrite', 'rw'].includes(key)) {
        readFlag(draft, ALIASES[key] ?? key, key, 'true');
      } else if (key === 'required') {
        readOption(draft, key, 'true', field);
      } else {
        return {ok: false, problem: `invalid field '${field}' must be a key=value pair`};
      }
    }
    validate(draft);
  } catch (error) {
    if (error instanceof Refusal) {
      return {ok: false, problem: error.message};
    }
    throw error;
  }
  const {readOnlyGiven, ...mount} = draft;
  const readOnly = readOnlyGiven ? mount.readOnly : !['cache', 'tmpfs'].includes(mount.type);
  return {ok: true, value: {...mount, readOnly}};
}
