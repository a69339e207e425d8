/** The steps of a build with their reasons, and the layers of its image, for the figures with a build. */
export {code} from './code';
export {formatSize} from './formatSize';
export {hintText} from './text/hintText';
export {default as LayerStack} from './LayerStack';
export {default as Path} from './Path';
export {default as Sentence} from './Sentence';
export {default as StateBadge} from './StateBadge';
export {default as StepList} from './StepList';
export {type StepState} from './stepStates';
export {stateLabel} from './text/stateText';
export {shortened, stepPlace, stepText} from './stepText';
export {summaryText} from './text/summaryText';
export {whyText} from './text/whyText';
