import {printUnknown, runOpaque} from '../opaque';
import type {Utility} from '../shell';
import {
  addExample,
  asksVersion,
  complain,
  digestBelow,
  homeOf,
  MB,
  readText,
  refuse,
} from './examples';

/** What a small program takes: example values. */
const SIZE = {
  cargo: 4 * MB,
};

/** `cargo build`: a program in `target`. */
export const cargo: Utility = (call) => {
  if (asksVersion(call)) {
    return printUnknown(call, 30);
  }
  const text = readText(call, call.path('Cargo.toml'));
  if (text === undefined && call.args[0] !== 'new' && call.args[0] !== 'init') {
    return complain(
      call,
      `error: could not find \`Cargo.toml\` in \`${call.shell.directory}\` or any parent directory\n`,
      101,
    );
  }
  if (call.args[0] !== 'build') {
    return runOpaque(call);
  }
  const name = /^name\s*=\s*"([^"]+)"/m.exec(text ?? '')?.[1] ?? 'main';
  const profile = call.args.includes('--release') ? 'release' : 'debug';
  const sources = digestBelow(call, call.shell.directory, (path) =>
    /\.rs$|\/Cargo\.(toml|lock)$/.test(path),
  );
  const registry = `${call.environment.get('CARGO_HOME') ?? `${homeOf(call)}/.cargo`}/registry/cache`;
  addExample(call, registry, 20 * MB, ['cargo registry', text ?? '']);
  const error = addExample(
    call,
    call.path(`target/${profile}/${name}`),
    SIZE.cargo,
    ['cargo', ...call.args, sources],
    0o755,
  );
  return error === undefined ? printUnknown(call, 200, sources) : refuse(call, 'target', error);
};
