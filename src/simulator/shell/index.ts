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
