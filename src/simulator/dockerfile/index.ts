/** Reads a Dockerfile as BuildKit does: instructions, stages, references and mistakes. */
export {
  errorAt,
  mistake,
  type DockerfileError,
  type DockerfileErrorKind,
  type DockerfileErrors,
  type Mistake,
} from './errors';
export {referenceProblem} from './imageReference';
export type {Instruction, InstructionParts} from './instruction';
export {KEYWORDS, type Keyword} from './keywords';
export {parseDockerfile, type Dockerfile} from './parse';
export type {Position, SourceRange} from './range';
export {
  checkReferences,
  neededStages,
  referencesOf,
  type Reference,
  type Source,
} from './references';
export {readStages, stageName, type Stage, type Stages, type StagesRequest} from './stages';
export {expandWord, type ExpandMode} from './expand';
export type {EscapeCharacter} from './directives';
export {flagValue, flagValues} from './flags';
