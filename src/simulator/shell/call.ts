import type {Call, Shell} from './shell';
import type {Streams} from './streams';

/** A call of a command, as it is handed to what runs it. */
export function makeCall(shell: Shell, args: readonly string[], streams: Streams): Call {
  const [name = '', ...rest] = args;
  const {world} = shell;
  return {
    name,
    args: rest,
    shell,
    streams,
    world,
    files: world.files,
    get environment() {
      return shell.variables.environment();
    },
    input: () => streams.get(0)?.read() ?? '',
    out: (text) => streams.get(1)?.write(text),
    fail: (message, status = 1) => {
      streams.get(2)?.write(`${name.replace(/^.*\//, '')}: ${message}\n`);
      return status;
    },
    path: (path) => shell.path(path),
  };
}
