/** The names on the way to a path, `.`, `..` and empty ones resolved; `..` stops at the root. */
export function namesOf(path: string): readonly string[] {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') {
      names.pop();
    } else if (name !== '' && name !== '.') {
      names.push(name);
    }
  }
  return names;
}

/** An absolute path, cleaned as Go's `path.Clean` cleans: `/app/../etc/` → `/etc`. */
export const cleanPath = (path: string) => `/${namesOf(path).join('/')}`;

/** A path as seen from a directory. */
export const resolvePath = (directory: string, path: string) =>
  cleanPath(path.startsWith('/') ? path : `${directory}/${path}`);

export const parentOf = (path: string) => cleanPath(`${path}/..`);

/** The last name of a path; empty for the root. */
export const baseName = (path: string) => namesOf(path).at(-1) ?? '';

export const joinPath = (directory: string, name: string) =>
  directory === '/' ? `/${name}` : `${directory}/${name}`;
