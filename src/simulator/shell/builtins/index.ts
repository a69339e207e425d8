/** The builtins of the shell, by whether their errors end it (POSIX.1-2017, XCU 2.14). */
export {BUILTINS} from './regular';
export {SPECIAL_BUILTINS} from './special';
