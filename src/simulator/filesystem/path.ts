/** True when nothing in an absolute path is to be resolved, which is the most common case. */
export const isClean = (path: string) =>
  path.startsWith('/') && !path.endsWith('/') && !path.includes('//') && !path.includes('/.');

/** The names on the way to a path, `.`, `..` and empty ones resolved; `..` stops at the root. */
export function namesOf(path: string): readonly string[] {
  if (isClean(path)) {
    return path.slice(1).split('/');
  }
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
export const cleanPath = (path: string) => (isClean(path) ? path : `/${namesOf(path).join('/')}`);

/** A path as seen from a directory. */
export const resolvePath = (directory: string, path: string) =>
  cleanPath(path.startsWith('/') ? path : `${directory}/${path}`);

/** The directory that a path lies in; the root lies in itself. */
export function parentOf(path: string): string {
  const clean = cleanPath(path);
  return clean.slice(0, Math.max(1, clean.lastIndexOf('/')));
}

/** The last name of a path; empty for the root. */
export function baseName(path: string): string {
  const clean = cleanPath(path);
  return clean.slice(clean.lastIndexOf('/') + 1);
}

/** The path of a name in a directory; `directory` is a clean path. */
export const joinPath = (directory: string, name: string) =>
  directory === '/' ? `/${name}` : `${directory}/${name}`;
