export {runProcess} from './process';
export type {
  Example,
  ImageCommands,
  OutputPiece,
  ProcessOutcome,
  ProcessRequest,
  ProcessUser,
} from './types';
