import {OPTION_NAMES, type Shell} from './shell';

const OPTIONS: readonly string[] = [...Object.values(OPTION_NAMES), 'pipefail', 'vi', 'nolog'];

/** Turns one option on or off. @returns false for an option that is not known */
export function setOption(shell: Shell, name: string, on: boolean): boolean {
  if (!OPTIONS.includes(name)) {
    return false;
  }
  if (on) {
    shell.options.add(name);
  } else {
    shell.options.delete(name);
  }
  return true;
}

/** The long name of an option of `set`: `e` is `errexit`. */
export const optionOfLetter = (letter: string): string | undefined =>
  Object.entries(OPTION_NAMES).find(([each]) => each === letter)?.[1];
