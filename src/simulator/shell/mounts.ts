import {emptyDirectory, file, textFile, type Entry} from '../filesystem';
import {contentOf, unknownText} from './unknown';

/**
 * What a RUN step finds that no layer holds: BuildKit mounts these while the step runs, and what
 * is written to them is gone after it.
 *
 * Source: moby/buildkit executor/oci (spec.go, hosts.go, resolvconf.go).
 */
const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty', 'stdin', 'stdout', 'stderr'];
const MOUNTED = /^\/(dev|proc|sys)(\/|$)/;
const MOUNTED_FILES = ['/etc/hosts', '/etc/resolv.conf'];

/** The names in the root directory under which something is mounted. */
export const MOUNT_NAMES = ['dev', 'proc', 'sys'];

/** The host name of a RUN step. Source: moby/buildkit executor (`buildkitsandbox`). */
export const HOST_NAME = 'buildkitsandbox';

/** Whether a path lies on a mount, so that writes to it leave no trace in the layer. */
export const isMounted = (path: string) => MOUNTED.test(path) || MOUNTED_FILES.includes(path);

/** The entry that a process finds at a mounted path; undefined where nothing is mounted. */
export function mountedEntry(path: string): Entry | undefined {
  if (['/dev', '/proc', '/sys'].includes(path)) {
    return emptyDirectory({mode: path === '/dev' ? 0o755 : 0o555});
  }
  if (path.startsWith('/dev/') && DEVICES.includes(path.slice('/dev/'.length))) {
    return textFile('', {mode: 0o666});
  }
  if (MOUNTED_FILES.includes(path) || path.startsWith('/proc/')) {
    return file(contentOf(unknownText(path)));
  }
  return undefined;
}
