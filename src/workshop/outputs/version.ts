export interface Versions {
  /** `26.1.5`, without what a distribution adds. */
  readonly client: string | undefined;
  /** Undefined where the daemon did not answer. */
  readonly server: string | undefined;
}

const VERSION = /^\s*(?:Version:\s*|Docker version )v?(\d+(?:\.\d+)*)/;

const firstVersion = (lines: readonly string[]) =>
  lines.map((line) => VERSION.exec(line)?.[1]).find((version) => version !== undefined);

/**
 * Reads `docker version`, of Docker Engine and Docker Desktop, and `docker --version`, which asks no
 * server. The server's parts come after the engine's own version.
 */
export function readVersions(lines: readonly string[]): Versions {
  const at = lines.findIndex((line) => /^\s*Server:/.test(line));
  return {
    client: firstVersion(at < 0 ? lines : lines.slice(0, at)),
    server: at < 0 ? undefined : firstVersion(lines.slice(at)),
  };
}
