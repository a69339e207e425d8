import {resolve} from 'node:path';
import {parseArgs} from 'node:util';

export interface PackOptions {
  /** The path at which the site is served, with a slash at both ends. */
  readonly base: string;
  /** The server's address without a path, which the commands of the pages name. */
  readonly url: string;
  /** Where the archive goes, an absolute path. */
  readonly out: string;
}

const BASE = /^\/(?:[\w.~-]+\/)*$/;

/**
 * Reads `[--base /room/docker/] [--url http://192.168.0.10:8000] [--out folder]`.
 * @throws an Error that says which is wrong and how it is written
 */
export function packOptions(args: readonly string[]): PackOptions {
  const {values} = parseArgs({
    args: [...args],
    options: {
      base: {type: 'string', default: '/'},
      url: {type: 'string', default: 'http://localhost:8000'},
      out: {type: 'string', default: 'packed'},
    },
  });
  const {base, url, out} = values;
  if (!BASE.test(base) || base.split('/').some((part) => /^\.+$/.test(part))) {
    throw new Error(`--base ${base}: a path with a slash at both ends, such as /room/docker/`);
  }
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.pathname !== '/' || parsed.search) {
    throw new Error(`--url ${url}: an address without a path, such as http://192.168.0.10:8000`);
  }
  return {base, url: parsed.origin, out: resolve(out)};
}
