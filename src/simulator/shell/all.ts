import {evaluate} from './arithmetic';
import {BUILTINS, SPECIAL_BUILTINS} from './builtins';
import {bringParts} from './later';
import {UTILITIES} from './utilities';

// To import this module is to have the whole shell.
bringParts({
  utilities: UTILITIES,
  builtins: BUILTINS,
  specialBuiltins: SPECIAL_BUILTINS,
  evaluate,
});
