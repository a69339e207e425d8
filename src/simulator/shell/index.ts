/** Runs the process of a RUN instruction: a POSIX shell and the programs that images bring. */
export {runProcess} from './process';
export type {
  Example,
  ImageCommands,
  NeedsPrograms,
  OutputPiece,
  ProcessOutcome,
  ProcessRequest,
  ProcessUser,
} from './request';
export type {Programs} from './shell';
