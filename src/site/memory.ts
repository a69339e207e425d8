import {SHELLS, type ShellName} from '../components/Snippet/shells';

/** What the site remembers of a reader, in this browser alone. */
export interface Memory {
  /** The shell in which commands are shown. */
  readonly shell: ShellName;
  /** Whether the site is kept for use without a network. */
  readonly offline: OfflineChoice;
}

/** `auto`: by itself, but not on a metered line. `asked` and `declined`: the reader said so. */
export type OfflineChoice = (typeof OFFLINE_CHOICES)[number];

const OFFLINE_CHOICES = ['auto', 'asked', 'declined'] as const;

const KEY = 'docker-workshop';
const VERSION = 1;
const DEFAULTS: Memory = {shell: 'bash', offline: 'auto'};

/** Holds what is chosen for as long as a page is open where nothing can be stored. */
let unstored: Memory | undefined;

const isOfflineChoice = (value: unknown): value is OfflineChoice =>
  OFFLINE_CHOICES.some((choice) => choice === value);
const isShell = (value: unknown): value is ShellName => SHELLS.some((name) => name === value);

/** What is stored, as far as it can be read; the defaults for the rest. */
export function recall(): Memory {
  if (unstored !== undefined) {
    return unstored;
  }
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null || !('version' in stored)) {
      return DEFAULTS;
    }
    const isReadable = stored.version === VERSION;
    const shell = 'shell' in stored && isReadable ? stored.shell : undefined;
    const offline = 'offline' in stored && isReadable ? stored.offline : undefined;
    return {
      ...DEFAULTS,
      ...(isShell(shell) ? {shell} : {}),
      ...(isOfflineChoice(offline) ? {offline} : {}),
    };
  } catch {
    return DEFAULTS;
  }
}

/** Stores a change; where the browser does not let it, the choice lasts until the page is left. */
export function remember(change: Partial<Memory>): void {
  const memory = {...recall(), ...change};
  try {
    localStorage.setItem(KEY, JSON.stringify({version: VERSION, ...memory}));
    unstored = undefined;
  } catch {
    unstored = memory;
  }
}
