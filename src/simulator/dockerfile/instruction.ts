import type {Flag} from './flags';
import type {Heredoc} from './heredoc';
import type {Keyword} from './keywords';
import type {Layout} from './logicalLines';
import type {SourceRange} from './range';

/** One instruction of a Dockerfile. */
export interface Instruction extends InstructionParts {
  /** Its place among the instructions of the file, from 0. */
  readonly index: number;
  /** From the keyword to the end of its last line, here-documents included. */
  readonly range: SourceRange;
  readonly layout: Layout;
}

/** What one logical line says. */
export interface InstructionParts {
  readonly keyword: Keyword;
  /** The logical line: continuations joined, comment lines dropped, blanks kept. */
  readonly text: string;
  readonly flags: readonly Flag[];
  readonly arguments: readonly string[];
  /** True for the exec form. */
  readonly json: boolean;
  readonly heredocs: readonly Heredoc[];
  /** The instruction that ONBUILD leaves for a build on top of this image. */
  readonly trigger?: InstructionParts;
}
