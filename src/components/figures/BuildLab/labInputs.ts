import type {ContextFiles} from '../../../simulator/buildkit';

/** All that a build in the lab is given. */
export interface LabInputs {
  readonly dockerfile: string;
  readonly files: ContextFiles;
  readonly buildArgs: Readonly<Record<string, string>>;
  /** The stage to build; undefined for the last one. */
  readonly target: string | undefined;
  readonly noCache: boolean;
}
