import {SHELLS, type ShellName} from '../components/Snippet/shells';

/** What the site remembers of a reader, in this browser alone. */
export interface Memory {
  /** The shell in which commands are shown. */
  readonly shell: ShellName;
  /** The facilitator's settings; whoever reads them checks them (src/agenda/settings.ts). */
  readonly agenda?: unknown;
}

const KEY = 'docker-workshop';
const VERSION = 1;
const DEFAULTS: Memory = {shell: 'bash'};

/** Holds what is chosen for as long as a page is open where nothing can be stored. */
let unstored: Memory | undefined;

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
    const shell = 'shell' in stored && stored.version === VERSION ? stored.shell : undefined;
    return {
      ...DEFAULTS,
      ...(isShell(shell) ? {shell} : {}),
      ...('agenda' in stored ? {agenda: stored.agenda} : {}),
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
