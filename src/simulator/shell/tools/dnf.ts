import {runOpaque} from '../opaque';
import type {Utility} from '../shell';
import {unknownText} from '../unknown';
import {addExample, MB, readText, removeIfThere, writeText} from './examples';
import {unpack} from './installed';
import {packageExample} from './packageTable';

/** The names of what was installed; the real database is SQLite. */
const DATABASE = '/var/lib/rpm/installed';

/** `dnf`, `yum` and `microdnf`: what they add and keep, with example values. */
export const dnf: Utility = (call) => {
  const [command, ...names] = call.args.filter((arg) => !arg.startsWith('-'));
  const cache = `/var/cache/${call.name.replace(/^.*\//, '')}`;
  if (command === 'clean') {
    removeIfThere(call, cache);
    return 0;
  }
  if (call.files.user.uid !== 0) {
    return call.fail(
      'This command has to be run with superuser privileges (under the root user on most systems).',
    );
  }
  if (command !== 'install' && command !== 'update' && command !== 'upgrade') {
    return runOpaque(call);
  }
  const {moment = '', network} = call.world.request;
  if (!network) {
    return call.fail('Failed to download metadata: Cannot prepare internal mirrorlist');
  }
  addExample(call, `${cache}/metadata.solv`, 60 * MB, ['dnf metadata', moment]);
  if (command !== 'install') {
    addExample(call, '/usr/lib/upgraded.files', 20 * MB, ['dnf upgrade', moment]);
  } else if (!call.args.some((arg) => /^-[a-zA-Z]*y|^--assumeyes$/.test(arg))) {
    call.out('Is this ok [y/N]: Operation aborted.\n');
    return 1;
  }
  for (const name of names) {
    const example = packageExample(name);
    unpack(call, name, example, example.size, '/usr/lib');
    writeText(call, DATABASE, `${readText(call, DATABASE) ?? ''}${name}\n`);
  }
  call.out(unknownText(`dnf ${names.join(' ')} ${moment}`, 500));
  return 0;
};
