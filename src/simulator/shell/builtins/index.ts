export {BUILTINS} from './regular';
export {SPECIAL_BUILTINS} from './special';
