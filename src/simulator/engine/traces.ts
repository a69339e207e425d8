import {
  CONTAINER_RUNS,
  NOTHING_RUNS,
  PING,
  PULL,
  answer,
  api,
  exec,
  exits,
  grpc,
  registry,
  ttrpc,
} from './steps';
import type {Step, Trace} from './types';

/**
 * `docker run -d`: with `-d` the CLI does not attach, but it still opens the wait before the start.
 * Source: docker/cli@28f7560 `cli/command/container/{run,create}.go`; the API calls observed with
 * the CLI 28.2.2. From the daemon on: moby/moby@b985e23 `daemon/start.go`, `libcontainerd`;
 * containerd `docs/runtime-v2.md`; runc `create` and `start`.
 */
const run: Trace = {
  id: 'run',
  line: 'docker run -d -p 8080:80 nginx',
  before: NOTHING_RUNS,
  steps: [
    PING,
    api('create-missing', 'POST', '/containers/create', 404),
    ...PULL,
    api('create-again', 'POST', '/containers/create', 201),
    grpc('writable-layer', 'Snapshots/Prepare'),
    api('wait', 'POST', '/containers/{id}/wait?condition=next-exit', 200),
    api('start', 'POST', '/containers/{id}/start', 204),
    grpc('container-create', 'Containers/Create'),
    grpc('task-create', 'Tasks/Create'),
    exec('shim-launch', 'containerd', 'shim', 'containerd-shim-runc-v2 -namespace moby … start'),
    ttrpc('shim-create', 'Task/Create'),
    exec('runc-create', 'shim', 'runc', 'runc create --bundle … {id}'),
    {
      from: 'runc',
      to: 'process',
      kind: 'syscall',
      call: 'clone(CLONE_NEWPID | CLONE_NEWNS | …)',
      what: 'runc-init',
      changes: [
        {component: 'process', becomes: 'waiting'},
        {component: 'process', parent: 'runc'},
      ],
    },
    orphaning(exits('runc-create-exits', 'runc', 'shim')),
    grpc('task-start', 'Tasks/Start'),
    ttrpc('shim-start', 'Task/Start'),
    exec('runc-start', 'shim', 'runc', 'runc start {id}'),
    {
      from: 'runc',
      to: 'process',
      kind: 'syscall',
      call: 'open("exec.fifo") → execve("/docker-entrypoint.sh", …)',
      what: 'process-execs',
      changes: [{component: 'process', becomes: 'running'}],
    },
    exits('runc-start-exits', 'runc', 'shim'),
    answer('run-answer', '204 No Content'),
  ],
};

/** `runc create` ends before the process that it made; the shim, a subreaper, becomes its parent. */
function orphaning(step: Step): Step {
  return {...step, changes: [...(step.changes ?? []), {component: 'process', parent: 'shim'}]};
}

/**
 * `docker build` through Buildx's docker driver: two hijacked HTTP/2 connections, then BuildKit's
 * gRPC. The daemon asks the client for the files it needs. `RUN` goes from BuildKit to runc; an
 * engine whose BuildKit uses the containerd executor takes the way of `docker run` instead.
 * Source: docker/buildx@461836b `driver/docker/driver.go`; moby/moby@b985e23
 * `daemon/internal/builder-next`.
 */
const build: Trace = {
  id: 'build',
  line: 'docker build -t web .',
  before: NOTHING_RUNS,
  steps: [
    PING,
    api('grpc-upgrade', 'POST', '/grpc', 101),
    api('session-upgrade', 'POST', '/session', 101),
    {
      from: 'cli',
      to: 'dockerd',
      kind: 'grpc',
      call: 'moby.buildkit.v1.Control/Solve',
      what: 'solve',
    },
    {
      from: 'dockerd',
      to: 'cli',
      kind: 'grpc',
      call: 'moby.filesync.v1.FileSync/DiffCopy',
      what: 'file-sync',
    },
    registry('build-base', '/v2/library/ubuntu/manifests/24.04'),
    exec('build-run', 'dockerd', 'runc', 'runc run --bundle … {id}'),
    {
      from: 'runc',
      to: 'process',
      kind: 'syscall',
      call: 'execve("/bin/sh", "-c", …)',
      what: 'build-process',
      changes: [
        {component: 'process', becomes: 'running'},
        {component: 'process', parent: 'runc'},
      ],
    },
    exits('build-process-exits', 'process', 'runc'),
    exits('build-runc-exits', 'runc', 'dockerd'),
    grpc('commit-layer', 'Snapshots/Commit'),
    grpc('image-name', 'Images/Create'),
    answer('build-answer', 'Control/Solve: OK'),
  ],
};

/** Source: docker/cli@28f7560 `cli/command/image/pull.go`; observed with the CLI 28.2.2. */
const pull: Trace = {
  id: 'pull',
  line: 'docker pull nginx',
  before: NOTHING_RUNS,
  steps: [PING, ...PULL, answer('pull-answer', '200 OK')],
};

/** The daemon answers out of its own records. Source: moby/moby@b985e23 `daemon/list.go`. */
const ps: Trace = {
  id: 'ps',
  line: 'docker ps',
  before: CONTAINER_RUNS,
  steps: [PING, api('list', 'GET', '/containers/json', 200), answer('list-answer', '200 OK')],
};

/**
 * The CLI looks at the container first, so that "no such container" comes before anything else, and
 * asks for the exit code at the end. Output goes through FIFOs that the daemon reads itself.
 * Source: docker/cli@28f7560 `cli/command/container/exec.go`, observed with the CLI 28.2.2;
 * moby/moby@b985e23 `daemon/exec.go`; containerd `docs/runtime-v2.md` (I/O, events).
 */
const execTrace: Trace = {
  id: 'exec',
  line: 'docker exec web ls /',
  before: CONTAINER_RUNS,
  steps: [
    PING,
    api('inspect', 'GET', '/containers/web/json', 200),
    api('exec-create', 'POST', '/containers/web/exec', 201),
    api('exec-start', 'POST', '/exec/{id}/start', 101),
    grpc('task-exec', 'Tasks/Exec'),
    ttrpc('shim-exec', 'Task/Exec'),
    grpc('exec-task-start', 'Tasks/Start'),
    ttrpc('exec-shim-start', 'Task/Start'),
    exec('runc-exec', 'shim', 'runc', 'runc exec --detach --process … {id}'),
    {
      from: 'runc',
      to: 'process',
      kind: 'syscall',
      call: 'setns(…) → execve("ls", "/")',
      what: 'exec-joins',
    },
    exits('runc-exec-exits', 'runc', 'shim'),
    {
      from: 'process',
      to: 'shim',
      kind: 'syscall',
      call: 'write(1, "bin\\nboot\\n…") → exit_group(0)',
      what: 'exec-output',
      mode: 'reports',
    },
    {
      from: 'shim',
      to: 'dockerd',
      kind: 'pipe',
      call: 'stdout (FIFO)',
      what: 'exec-fifo',
      mode: 'reports',
    },
    {
      from: 'dockerd',
      to: 'cli',
      kind: 'pipe',
      call: 'raw-stream',
      what: 'exec-stream',
      mode: 'reports',
    },
    {
      from: 'shim',
      to: 'containerd',
      kind: 'ttrpc',
      call: 'Events/Forward: TaskExit',
      what: 'exec-exit-event',
      mode: 'reports',
    },
    {
      from: 'containerd',
      to: 'dockerd',
      kind: 'grpc',
      call: 'Events/Subscribe: TaskExit',
      what: 'exec-exit-known',
      mode: 'reports',
    },
    api('exec-inspect', 'GET', '/exec/{id}/json', 200),
    answer('exec-answer', '200 OK · ExitCode 0'),
  ],
};

/**
 * SIGTERM unless the image or `--stop-signal` names another; SIGKILL 10 s later by default.
 * Source: docs.docker.com/reference/cli/docker/container/stop; moby/moby@b985e23 `daemon/stop.go`,
 * `daemon/monitor.go`; containerd `docs/runtime-v2.md`.
 */
const stop: Trace = {
  id: 'stop',
  line: 'docker stop web',
  before: CONTAINER_RUNS,
  steps: [
    PING,
    api('stop', 'POST', '/containers/web/stop', 204),
    grpc('task-kill', 'Tasks/Kill'),
    ttrpc('shim-kill', 'Task/Kill'),
    exec('runc-kill', 'shim', 'runc', 'runc kill {id} 15'),
    {from: 'runc', to: 'process', kind: 'syscall', call: 'kill(pid, SIGTERM)', what: 'signal'},
    exits('runc-kill-exits', 'runc', 'shim'),
    exits('process-exits', 'process', 'shim'),
    {
      from: 'shim',
      to: 'containerd',
      kind: 'ttrpc',
      call: 'Events/Forward: TaskExit',
      what: 'exit-event',
      mode: 'reports',
    },
    {
      from: 'containerd',
      to: 'dockerd',
      kind: 'grpc',
      call: 'Events/Subscribe: TaskExit',
      what: 'exit-known',
      mode: 'reports',
    },
    grpc('task-delete', 'Tasks/Delete'),
    ttrpc('shim-delete', 'Task/Delete'),
    exec('runc-delete', 'shim', 'runc', 'runc delete {id}'),
    exits('runc-delete-exits', 'runc', 'shim'),
    {
      ...ttrpc('shim-shutdown', 'Task/Shutdown'),
      changes: [{component: 'shim', becomes: 'exited'}],
    },
    answer('stop-answer', '204 No Content'),
  ],
};

/** Every trace, in the order in which a reader is offered the commands. */
export const TRACES: readonly Trace[] = [run, build, pull, ps, execTrace, stop];
