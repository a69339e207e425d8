import {isRecord} from '../simulator/isRecord';
import {SHELLS, type ShellName} from '../workshop/commands/shells';
import {readValues, STORAGE_KEY, type Values} from '../workshop/reader/values';
import {readProgress, type Progress} from '../workshop/reader/progress';

/** What the site remembers of a reader, in this browser alone. */
export interface Memory {
  /** The shell in which commands are shown. */
  readonly shell: ShellName;
  /** What the reader put in the place of the pages' examples. */
  readonly values: Values;
  /** What the reader has done. */
  readonly progress: Progress;
  /** Whether the site is kept for use without a network. */
  readonly offline: OfflineChoice;
  /**
   * What a facilitator set. Its parts are checked where they are used (src/workshop/agenda/settings.ts), on
   * the facilitator's pages: no other page carries that check.
   */
  readonly agenda: Readonly<Record<string, unknown>>;
}

/** `auto`: by itself, but not on a metered line. `asked` and `declined`: the reader said so. */
export type OfflineChoice = (typeof OFFLINE_CHOICES)[number];

const OFFLINE_CHOICES = ['auto', 'asked', 'declined'] as const;

type Readers = {readonly [Key in keyof Memory]: (stored: unknown) => Memory[Key]};

/** How each part is read from whatever is stored; the default where that is of another form. */
const READERS: Readers = {
  shell: (stored) => SHELLS.find((name) => name === stored) ?? 'bash',
  values: readValues,
  progress: readProgress,
  offline: (stored) => OFFLINE_CHOICES.find((choice) => choice === stored) ?? 'auto',
  agenda: (stored) => (isRecord(stored) ? stored : {}),
};

const VERSION = 1;
const CHANGED = 'workshop-memory';

function read(stored: unknown): Memory {
  const known = isRecord(stored) && stored.version === VERSION ? stored : {};
  return Object.fromEntries(
    Object.entries(READERS).map(([key, reader]) => [key, reader(known[key])]),
  ) as unknown as Memory;
}

/** What the reader chose where the browser stores nothing: lost when the page is left. */
let unstored: Memory | undefined;

/** The text that was read last, parsed: components ask for it at every render. */
let last: {readonly text: string | null; readonly memory: Memory} = {
  text: null,
  memory: read(undefined),
};

/** The memory of a reader who has chosen nothing yet: the server draws every page with it. */
export const NOTHING: Memory = last.memory;

function parse(text: string | null): Memory {
  try {
    return read(JSON.parse(text ?? 'null'));
  } catch {
    return NOTHING;
  }
}

/** What is stored, as far as it can be read; the defaults for the rest. */
export function recall(): Memory {
  if (unstored !== undefined) {
    return unstored;
  }
  try {
    const text = localStorage.getItem(STORAGE_KEY);
    if (text !== last.text) {
      last = {text, memory: parse(text)};
    }
    return last.memory;
  } catch {
    return NOTHING;
  }
}

/**
 * Stores a change; where the browser does not let it, the choice lasts until the page is left.
 * @returns whether it is stored.
 */
export function remember(change: Partial<Memory>): boolean {
  const memory = {...recall(), ...change};
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify({version: VERSION, ...memory}));
    unstored = undefined;
  } catch {
    unstored = memory;
  }
  dispatchEvent(new Event(CHANGED));
  return unstored === undefined;
}

/** Calls back when something else is remembered, here or in another window of the site. */
export function onChange(listener: () => void): () => void {
  const onStorage = ({key}: StorageEvent) => {
    if (key === STORAGE_KEY || key === null) {
      listener();
    }
  };
  addEventListener(CHANGED, listener);
  addEventListener('storage', onStorage);
  return () => {
    removeEventListener(CHANGED, listener);
    removeEventListener('storage', onStorage);
  };
}
