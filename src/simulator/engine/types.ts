/** The programs a command passes through, in the order in which they stand in the engine. */
export type Component =
  | 'cli'
  | 'dockerd'
  | 'containerd'
  | 'shim'
  | 'runc'
  | 'process'
  /** Outside the machine: the registry that images come from. */
  | 'registry';

/** Components that come and go with a container; the others run before and after any command. */
export type Transient = 'shim' | 'runc' | 'process';

/** `waiting`: the process exists but is held back until `runc start`. */
export type Presence = 'absent' | 'waiting' | 'running' | 'exited';

/** The commands that have a trace. */
export type CommandId = 'run' | 'build' | 'pull' | 'ps' | 'exec' | 'stop';

/** A request over HTTP and the status of its answer. */
export interface HttpRequest {
  readonly method: 'HEAD' | 'GET' | 'POST';
  /**
   * The path without the negotiated version that the CLI puts before it (`/v1.55`). `{id}` stands
   * for the id of a container or of an exec instance, `sha256:…` for a digest.
   */
  readonly path: string;
  /** The status of the answer to this request. */
  readonly status: 101 | 200 | 201 | 204 | 404;
}

/** What happens in a step; the reader's language says it in words. */
export type StepId =
  | 'ping'
  | 'create-missing'
  | 'image-create'
  | 'registry-tag'
  | 'registry-manifest'
  | 'registry-blobs'
  | 'store-image'
  | 'create-again'
  | 'writable-layer'
  | 'wait'
  | 'start'
  | 'container-create'
  | 'task-create'
  | 'shim-launch'
  | 'shim-create'
  | 'runc-create'
  | 'runc-init'
  | 'runc-create-exits'
  | 'task-start'
  | 'shim-start'
  | 'runc-start'
  | 'process-execs'
  | 'runc-start-exits'
  | 'run-answer'
  | 'grpc-upgrade'
  | 'session-upgrade'
  | 'solve'
  | 'file-sync'
  | 'build-base'
  | 'build-run'
  | 'build-process'
  | 'build-process-exits'
  | 'build-runc-exits'
  | 'commit-layer'
  | 'image-name'
  | 'build-answer'
  | 'pull-answer'
  | 'list'
  | 'list-answer'
  | 'inspect'
  | 'exec-create'
  | 'exec-start'
  | 'task-exec'
  | 'shim-exec'
  | 'exec-task-start'
  | 'exec-shim-start'
  | 'runc-exec'
  | 'exec-joins'
  | 'runc-exec-exits'
  | 'exec-output'
  | 'exec-fifo'
  | 'exec-stream'
  | 'exec-exit-event'
  | 'exec-exit-known'
  | 'exec-inspect'
  | 'exec-answer'
  | 'stop'
  | 'task-kill'
  | 'shim-kill'
  | 'runc-kill'
  | 'signal'
  | 'runc-kill-exits'
  | 'process-exits'
  | 'exit-event'
  | 'exit-known'
  | 'task-delete'
  | 'shim-delete'
  | 'runc-delete'
  | 'runc-delete-exits'
  | 'shim-shutdown'
  | 'stop-answer';

/** A change of what runs on the machine, made by a step. */
export type Change =
  | {readonly component: Transient; readonly becomes: Presence}
  /** The kernel gives an orphaned process to the nearest subreaper. */
  | {readonly component: 'process'; readonly parent: 'runc' | 'shim'};

interface Hop {
  readonly from: Component;
  readonly to: Component;
  readonly what: StepId;
  /**
   * Absent: a call that waits for its answer. `returns`: the answer to a call, or the end of a
   * program. `reports`: output or an event, sent without being asked and without an answer.
   */
  readonly mode?: 'returns' | 'reports';
  readonly changes?: readonly Change[];
}

/** One message between two components. */
export type Step =
  | (Hop & {readonly kind: 'http'; readonly request: HttpRequest})
  | (Hop & {
      /**
       * grpc, ttrpc: `Service/Method` · exec: the command line of the program that is started ·
       * syscall: the system call · pipe: the stream · answer: what ends the CLI's wait.
       */
      readonly kind: 'grpc' | 'ttrpc' | 'exec' | 'syscall' | 'pipe' | 'answer';
      readonly call: string;
    });

/** The messages that pass between the components when a command is run. */
export interface Trace {
  readonly id: CommandId;
  /** The command as it is typed. */
  readonly line: string;
  /** What runs before the command is typed. */
  readonly before: Readonly<Record<Transient, Presence>>;
  readonly steps: readonly Step[];
}
