import type {Component, HttpRequest, Presence, Step, StepId, Transient} from './types';

/** What runs before there is a container. */
export const NOTHING_RUNS: Readonly<Record<Transient, Presence>> = {
  shim: 'absent',
  runc: 'absent',
  process: 'absent',
};

/** A container is running; the runc that made it is gone and its shim is the parent. */
export const CONTAINER_RUNS: Readonly<Record<Transient, Presence>> = {
  shim: 'running',
  runc: 'absent',
  process: 'running',
};

/** A request of the CLI to the Engine API over `/var/run/docker.sock`. */
export function api(
  what: StepId,
  method: HttpRequest['method'],
  path: string,
  status: HttpRequest['status'],
): Step {
  return {from: 'cli', to: 'dockerd', kind: 'http', request: {method, path, status}, what};
}

/** A request of the daemon to a registry, over HTTPS. */
export function registry(what: StepId, path: string): Step {
  const request = {method: 'GET', path, status: 200} as const;
  return {from: 'dockerd', to: 'registry', kind: 'http', request, what};
}

/** A gRPC call of the daemon to containerd, in the namespace `moby`. */
export function grpc(what: StepId, call: string): Step {
  return {from: 'dockerd', to: 'containerd', kind: 'grpc', call, what};
}

/** A ttRPC call of containerd to the container's shim. */
export function ttrpc(what: StepId, call: string): Step {
  return {from: 'containerd', to: 'shim', kind: 'ttrpc', call, what};
}

/** The program `to` is started by `from`. */
export function exec(what: StepId, from: Component, to: Transient, call: string): Step {
  return {
    from,
    to,
    kind: 'exec',
    call,
    what,
    changes: [{component: to, becomes: 'running'}],
  };
}

/** The program `from` ends and its parent `to` learns of it. */
export function exits(what: StepId, from: Transient, to: Component): Step {
  return {
    from,
    to,
    kind: 'syscall',
    call: 'exit_group(0)',
    what,
    mode: 'returns',
    changes: [{component: from, becomes: 'exited'}],
  };
}

/** The daemon has done what was asked, and the CLI goes on. */
export function answer(what: StepId, call: string): Step {
  return {from: 'dockerd', to: 'cli', kind: 'answer', call, what, mode: 'returns'};
}

/**
 * Every command starts by asking the daemon which API version it speaks.
 * Source: docker/cli@28f7560 `cli/command/cli.go`; observed with the CLI 28.2.2.
 */
export const PING = api('ping', 'HEAD', '/_ping', 200);

/**
 * The daemon pulls: tag → index → manifest and the blobs that are missing, then containerd keeps
 * them. Left out: the token that the registry's auth server gives before.
 * Source: OCI distribution-spec@967efdc (pull); Engine 29 release notes (containerd image store).
 */
export const PULL: readonly Step[] = [
  api('image-create', 'POST', '/images/create?fromImage=docker.io/library/nginx&tag=latest', 200),
  registry('registry-tag', '/v2/library/nginx/manifests/latest'),
  registry('registry-manifest', '/v2/library/nginx/manifests/sha256:…'),
  registry('registry-blobs', '/v2/library/nginx/blobs/sha256:…'),
  grpc('store-image', 'Content/Write'),
];
