import type {ShellName} from '../commands/shells';
import type {ContextName} from './context';

/** The operating systems whose fixes may differ. */
export const SYSTEMS = ['windows', 'macos', 'linux'] as const;
export type SystemName = (typeof SYSTEMS)[number];

/** The parts of the knowledge, in the order in which they are listed: a file of that name each. */
export const AREAS = [
  'install',
  'daemon',
  'permission',
  'port',
  'disk',
  'pull',
  'login',
  'push',
  'platform',
  'build',
  'run',
  'compose',
  'shell',
  'aws-credentials',
  'aws-cli',
  'ecr',
  'ecs',
] as const;
export type AreaName = (typeof AREAS)[number];

/** Commands as HTML, with elements that take the reader's values. */
export interface FixBlock {
  /** The shell that they are for, or whose readers can choose another; none where any will do. */
  readonly shell?: ShellName;
  readonly html: string;
}

/** Something to do, on the systems named; on all where none is. */
export interface FixStep {
  readonly say: string;
  readonly os?: readonly SystemName[] | undefined;
  readonly commands: readonly FixBlock[];
}

/**
 * A text to look for, folded (see `fold`): parts that follow one another, with something short
 * between them.
 */
export type Pattern = readonly string[];

/** A failure that is known, as the browser gets it. */
export interface Problem {
  readonly id: string;
  readonly area: AreaName;
  readonly title: string;
  /** Any of these is this failure. */
  readonly match: readonly Pattern[];
  /** Any of these is this failure in a text that shows that context; in others it is a guess. */
  readonly when: Readonly<Partial<Record<ContextName, readonly Pattern[]>>>;
  /** Any of these may be this failure, and may be another or none. */
  readonly maybe: readonly Pattern[];
  /** Failures whose text holds this one's too: where one is found, this one is not told. */
  readonly hiddenBy: readonly string[];
  /** It says that something failed, not why: what else is found comes first. */
  readonly symptom: boolean;
  readonly cause: string;
  readonly fix: readonly FixStep[];
  /** The address of the page of the workshop that helps, with its anchor. */
  readonly page: string;
  readonly source: {readonly url: string; readonly checked: string};
  /** What a terminal printed. */
  readonly example: string;
}

/** All that is known, in the order in which it is listed. */
export type Knowledge = readonly Problem[];
