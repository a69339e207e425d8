/** The build checks of `docker build --check`, and their fixes. */
export {applyEdits, applyFix} from './applyFix';
export {checkDockerfile, readCheckOptions, type CheckRequest} from './checkDockerfile';
export type {CheckedContext} from './copyIgnored';
export type {CheckOptions, CheckOptionsResult} from './options';
export {RULE_NAMES, ruleDescription, ruleUrl, type RuleName} from './rules';
export type {BuildCheck, Edit, Fix, FixKind, FixTitle} from './types';
