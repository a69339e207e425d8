import {isErrno} from './errno';
import {mayAccess} from './permissions';
import type {Shell} from './shell';

/** Where `execvp` looks when there is no PATH. */
const DEFAULT_PATH = '/bin:/usr/bin';

/** The directories in which an image has commands whose files the model does not list. */
export const USUAL = [
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/sbin',
  '/usr/bin',
  '/sbin',
  '/bin',
];

/** The directories in which a shell looks for commands. */
export const searchPath = (shell: Shell) => (shell.parameter('PATH') ?? DEFAULT_PATH).split(':');

/** The file of a command on the PATH that may be run. */
export function findFile(shell: Shell, name: string): string | undefined {
  const {files} = shell.world;
  return searchPath(shell)
    .map((directory) => `${directory || '.'}/${name}`)
    .find((path) => {
      const place = files.place(shell.path(path));
      const entry = isErrno(place) ? undefined : place.entry;
      return entry?.kind === 'file' && mayAccess(files.user, entry, 'search');
    });
}

/** Whether the image has a command on the PATH of which the files are not listed. */
export function isListed(shell: Shell, name: string): boolean {
  const path = searchPath(shell);
  return shell.world.request.commands.names.has(name) && USUAL.some((each) => path.includes(each));
}

/** The path of a command, as `command -v` prints it; undefined when the image has none. */
export function locate(shell: Shell, name: string): string | undefined {
  if (name.includes('/')) {
    const entry = shell.world.files.find(shell.path(name));
    return entry?.kind === 'file' && mayAccess(shell.world.files.user, entry, 'search')
      ? name
      : undefined;
  }
  const file = findFile(shell, name);
  if (file !== undefined || !isListed(shell, name)) {
    return file;
  }
  const directory = ['/usr/bin', ...USUAL].find((each) => searchPath(shell).includes(each));
  return `${directory ?? ''}/${name}`;
}
