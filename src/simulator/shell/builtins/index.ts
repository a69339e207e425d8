export {BUILTINS} from './regular';
export {optionOfLetter, setOption, SPECIAL_BUILTINS} from './special';
