import type {Call} from '../shell';
import {addExample, removeIfThere, writeText, KB} from './examples';
import type {PackageExample} from './packageTable';

const COMMAND_BYTES = 50 * KB;

/** Puts the files of a package into the tree; their paths. */
export function unpack(
  call: Call,
  name: string,
  example: PackageExample,
  size: number,
  library: string,
): readonly string[] {
  const paths: string[] = [];
  const {moment = ''} = call.world.request;
  const add = (path: string, bytes: number, mode: number) => {
    addExample(call, path, bytes, ['package', name, path, moment], mode);
    paths.push(path);
  };
  const commands = example.commands ?? [];
  const commandBytes = Math.min(COMMAND_BYTES, size / (commands.length + 1));
  for (const command of commands) {
    add(`/usr/bin/${command}`, commandBytes, 0o755);
  }
  for (const file of example.files ?? []) {
    writeText(call, file, `[externally-managed]\n`);
    paths.push(file);
  }
  add(`${library}/${name}/${name}.files`, size - commandBytes * commands.length, 0o644);
  return paths;
}

/** Takes the files of a package out of the tree. */
export function removeFiles(call: Call, paths: readonly string[]): void {
  for (const path of paths) {
    removeIfThere(call, path);
  }
}
