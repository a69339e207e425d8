import {evaluate} from './arithmetic';
import {BUILTINS, SPECIAL_BUILTINS} from './builtins';
import type {Programs} from './shell';
import {UTILITIES} from './utilities';

/** Every program that the model knows. Most of the shell's code hangs on this module. */
export const ALL_PROGRAMS: Programs = {
  utilities: UTILITIES,
  builtins: BUILTINS,
  specialBuiltins: SPECIAL_BUILTINS,
  evaluate,
};
