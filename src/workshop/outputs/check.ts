import type {Kind, Likeness} from './kinds';

/** A port of the host that leads to one of the container, as `-p host:container` makes it. */
export interface PublishedPort {
  readonly host: number;
  readonly container: number;
}

/** What an output must show. */
export type Requirement =
  | {readonly kind: 'client' | 'server'; readonly atLeast?: number | undefined}
  | {readonly kind: 'image'; readonly name: string; readonly absent?: true}
  | {
      readonly kind: 'container';
      readonly name: string;
      readonly state: 'up' | 'exited';
      readonly port?: PublishedPort;
      readonly image?: string | undefined;
    }
  | {readonly kind: 'no-container'; readonly name: string}
  /** Of several, the newest first, as `docker history` prints them. */
  | {readonly kind: 'layer'; readonly text: string}
  | {readonly kind: 'volume'; readonly name: string; readonly absent?: true}
  | {readonly kind: 'body'; readonly text: string};

/** What a reader pastes, and what it must show. */
export interface Check {
  /** The command whose output is asked for. */
  readonly command: string;
  readonly kind: Kind;
  readonly requirements: readonly Requirement[];
}

/** Why a requirement is not met. */
export type Difference =
  | {readonly kind: 'missing'}
  | {readonly kind: 'present'}
  /** The image is there under other tags. */
  | {readonly kind: 'other-tags'; readonly tags: readonly string[]}
  | {readonly kind: 'state'; readonly status: string}
  /** No port leads in, or these do. */
  | {
      readonly kind: 'ports';
      readonly asked: PublishedPort;
      readonly published: readonly PublishedPort[];
    }
  | {readonly kind: 'other-image'; readonly image: string}
  | {readonly kind: 'older'; readonly version: string}
  | {readonly kind: 'body'; readonly body: string}
  /** Only the beginning was printed, and what is asked for may be behind it. */
  | {readonly kind: 'cut'};

export interface Finding {
  readonly requirement: Requirement;
  /** Undefined where it is met. */
  readonly difference: Difference | undefined;
}

/** An error that stands where the output should. */
export type Trouble =
  'daemon' | 'permission' | 'no-program' | 'refused' | 'reset' | 'no-image' | 'usage';

export type Verdict =
  | {readonly kind: 'empty'}
  | {readonly kind: 'trouble'; readonly trouble: Trouble}
  /** A list without its head, of which a part may be missing. */
  | {readonly kind: 'no-head'}
  /** Not what was asked for. */
  | {readonly kind: 'other'; readonly likeness: Likeness | undefined}
  | {
      readonly kind: 'read';
      readonly findings: readonly Finding[];
      /** Rows that could not be understood. */
      readonly unread: number;
    };

/** Whether everything that was asked for is there. */
export function isDone(verdict: Verdict): boolean {
  return (
    verdict.kind === 'read' && verdict.findings.every(({difference}) => difference === undefined)
  );
}
