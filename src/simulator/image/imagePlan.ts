import type {Instruction, InstructionParts, Keyword, Reference} from '../dockerfile';

/** The first and last line of a piece of a Dockerfile, from 1. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** What an instruction leaves in the image. Entries stand in the order of the image's history. */
export interface ImageEntry {
  readonly id: string;
  /** `base` stands for all layers of the image after FROM. */
  readonly kind: 'base' | 'layer' | 'metadata';
  readonly instruction: Keyword;
  /** The instruction's logical line; for a base, the image's name. */
  readonly text: string;
  readonly range: LineRange;
  /** The stage that wrote it, from 0. */
  readonly stage: number;
  /**
   * The bytes of its layer, or of a base's layers together; undefined for metadata, and where a
   * command ran of which the model does not know what it writes.
   */
  readonly size: number | undefined;
  /** True when the size is an example value. */
  readonly example: boolean;
  /** What it takes from other stages and images. */
  readonly references: readonly Reference[];
  /** True when an ONBUILD of the stage below left it to be run here. */
  readonly triggered: boolean;
}

/** A stage that leaves nothing in the image but what is taken from it. */
export interface SetAsideStage {
  readonly id: string;
  readonly index: number;
  readonly name: string | undefined;
  readonly image: string;
  readonly range: LineRange;
  /** False when the target does not need it: it is not built at all. */
  readonly needed: boolean;
  readonly taken: readonly Taken[];
}

/** One `COPY --from` or `RUN --mount=from=` that reads a stage. */
export interface Taken {
  readonly by: Reference['by'];
  readonly line: number;
  readonly paths: readonly string[];
  readonly destination: string;
  /** The stage that takes. */
  readonly stage: number;
}

/** One instruction of the source and what comes of it. */
export interface SourceInstruction {
  readonly id: string;
  readonly keyword: Keyword;
  readonly text: string;
  readonly range: LineRange;
  /** `alias`: a FROM that names a stage. `argument`: an ARG before the first FROM. */
  readonly makes: 'base' | 'scratch' | 'alias' | 'layer' | 'metadata' | 'argument' | 'set-aside';
  /** The entries or the set-aside stage that it leads to. */
  readonly leadsTo: readonly string[];
}

/** An image and how its Dockerfile made it: plain data, fit for JSON. */
export interface ImagePlan {
  /** The image that the layers stand on; undefined for `FROM scratch`. */
  readonly base: string | undefined;
  readonly target: {readonly index: number; readonly name: string | undefined};
  /** Bottom first. */
  readonly entries: readonly ImageEntry[];
  readonly setAside: readonly SetAsideStage[];
  readonly instructions: readonly SourceInstruction[];
}

/** The id of an instruction, equal in all parts of a plan. */
export const instructionId = ({index}: Instruction) => `instruction-${index}`;

/** The id of a stage that is set aside. */
export const stageId = (index: number) => `stage-${index}`;

/** The lines that an instruction stands on. */
export const lineRange = ({range}: Instruction): LineRange => ({
  start: range.start.line,
  end: range.end.line,
});

/** An instruction's logical line with its blanks drawn together. */
export const oneLine = ({text}: InstructionParts) => text.trim().replace(/\s+/g, ' ');
