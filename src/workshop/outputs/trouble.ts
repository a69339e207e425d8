import type {Trouble} from './check';

/** Errors in the words of the Docker CLI, curl, the shells of Linux and macOS, PowerShell and cmd. */
const ERRORS: readonly (readonly [RegExp, Trouble])[] = [
  [/permission denied while trying to connect to the (?:docker API|Docker daemon)/i, 'permission'],
  [
    /Cannot connect to the Docker daemon|error during connect|docker daemon is not running/i,
    'daemon',
  ],
  [/failed to connect to the docker API/i, 'daemon'],
  [
    /command not found|is not recognized as|CommandNotFoundException|command '.*' not found|명령.*찾을 수 없습니다|내부 또는 외부 명령|용어가 cmdlet/i,
    'no-program',
  ],
  [
    /^curl: \((?:7|28)\)|Connection refused|Unable to connect to the remote server|actively refused|원격 서버에 연결할 수 없습니다/i,
    'refused',
  ],
  [/^curl: \((?:52|56)\)|Empty reply from server|Connection reset/i, 'reset'],
  [/^Error response from daemon: No such image/i, 'no-image'],
  [
    /^unknown (?:shorthand )?flag|^"docker .*" (?:requires|accepts)|is not a docker command/,
    'usage',
  ],
];

/** The first error that an output tells of; undefined where there is none. */
export function troubleOf(lines: readonly string[]): Trouble | undefined {
  return ERRORS.find(([pattern]) => lines.some((line) => pattern.test(line.trim())))?.[1];
}
