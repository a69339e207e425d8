import {ALL_FILES, effect, LOOKS, OPAQUE, type Effect} from './effect';

/** Commands that only show something. */
const SHOWS = /^(?:ps|logs|images|history|inspect|diff|version|info|top|port|stats|events)$/;
const SHOWS_OF = /^(?:ls|list|inspect|history|df|logs|diff|top|stats)$/;
const GROUPS = ['image', 'container', 'volume', 'network', 'system', 'builder'];
const LOOKERS = ['cat', 'ls', 'hostname', 'whoami', 'env', 'ps', 'id', 'pwd', 'node'];

/** Options of `run`, `build` and the like that take the next word as their value. */
const TAKES_VALUE = [
  ...['-p', '--publish', '--name', '-v', '--volume', '--mount', '-e', '--env'],
  ...['--target', '--network', '-w', '--workdir', '-u', '--user', '--platform'],
  ...['--build-arg', '--format', '--filter', '--tail', '-l', '--label'],
];

interface Called {
  readonly operands: readonly string[];
  readonly has: (...names: string[]) => boolean;
  readonly values: (...names: string[]) => readonly string[];
}

/** Options end at the first operand where what follows is a program's own (`run`, `exec`). */
function readCall(args: readonly string[], isProgram: boolean): Called {
  const options: {name: string; value: string}[] = [];
  const operands: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('-') || (isProgram && operands.length > 0)) {
      operands.push(arg);
      continue;
    }
    const [name = '', value] = arg.split(/=(.*)/s, 2);
    // `-t` is a name for a build and a terminal for a container.
    const takes = TAKES_VALUE.includes(name) || (!isProgram && ['-t', '--tag'].includes(name));
    const next = takes && value === undefined;
    options.push({name, value: value ?? (next ? (args[at + 1] ?? '') : '')});
    at += next ? 1 : 0;
  }
  return {
    operands,
    has: (...names) => options.some(({name}) => names.includes(name)),
    values: (...names) => options.flatMap(({name, value}) => (names.includes(name) ? [value] : [])),
  };
}

const image = (name: string) => `image:${name}`;
const container = (name: string) => `container:${name}`;
const volume = (name: string) => `volume:${name}`;

function runEffect(args: readonly string[]): Effect {
  const {operands, has, values} = readCall(args, true);
  const [from = ''] = operands;
  const [name] = values('--name');
  const mounts = values('-v', '--volume');
  if (has('--mount') || values('--mount').length > 0) {
    return OPAQUE;
  }
  const uses = [image(from), ...mounts.map((it) => volume(it.split(':')[0] ?? ''))];
  if (has('--rm') && !has('-d') && mounts.length === 0) {
    return LOOKS;
  }
  if (name === undefined) {
    return OPAQUE;
  }
  return effect({
    makes: [
      container(name),
      ...values('-p', '--publish').map((it) => `port:${it.split(':').at(-2) ?? ''}`),
      // What it writes there outlives it.
      ...mounts.map((it) => `written:${it}`),
    ],
    uses,
  });
}

/** What a `docker` command does. @param args behind `docker` */
export function dockerEffect(args: readonly string[]): Effect {
  const [first = '', second = ''] = args;
  if (SHOWS.test(first) || (GROUPS.includes(first) && SHOWS_OF.test(second))) {
    return LOOKS;
  }
  const isGroup = GROUPS.includes(first);
  const verb = isGroup ? second : first;
  const rest = args.slice(isGroup ? 2 : 1);
  const {operands, values} = readCall(rest, verb === 'run' || verb === 'exec');
  switch (isGroup && first !== 'container' ? `${first} ${verb}` : verb) {
    case 'build':
    case 'image build': {
      const tags = values('-t', '--tag');
      // A build without a name fills the cache alone.
      return tags.length === 0 ? LOOKS : effect({makes: tags.map(image), uses: [ALL_FILES]});
    }
    case 'run':
      return runEffect(rest);
    case 'rm':
      return effect({removes: operands.map(container)});
    case 'stop':
    case 'kill':
      return effect({makes: operands.map((it) => `stopped:${it}`), uses: operands.map(container)});
    case 'start':
    case 'restart':
      return effect({makes: operands.map((it) => `started:${it}`), uses: operands.map(container)});
    case 'exec': {
      const [name = '', program = ''] = operands;
      return LOOKERS.includes(program)
        ? LOOKS
        : effect({makes: [`exec:${rest.join(' ')}`], uses: [container(name)]});
    }
    case 'tag':
    case 'image tag':
      return effect({makes: operands.slice(1).map(image), uses: operands.slice(0, 1).map(image)});
    case 'pull':
    case 'image pull':
      return effect({makes: operands.map(image), uses: ['pushed:*']});
    case 'push':
    case 'image push':
      return effect({makes: operands.map((it) => `pushed:${it}`), uses: operands.map(image)});
    case 'rmi':
    case 'image rm':
      return effect({removes: operands.map(image)});
    case 'volume create':
      return effect({makes: operands.map(volume)});
    case 'volume rm':
      return effect({removes: operands.map(volume)});
    default:
      return OPAQUE;
  }
}
