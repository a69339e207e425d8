import type {Call} from '../shell';
import {complain, ENOENT} from './npmErrors';
import {readManifest} from './packageJson';

/** Runs a script of package.json in a shell that finds the commands of `node_modules`. */
export function runScript(call: Call, name: string): number {
  const path = call.path('package.json');
  const manifest = readManifest(call, path);
  if (manifest === undefined) {
    return complain(call, ENOENT(path), 254);
  }
  if (typeof manifest === 'string') {
    return complain(
      call,
      ['code EJSONPARSE', `path ${path}`, 'JSON.parse Failed to parse JSON data.'],
      1,
    );
  }
  const script = manifest.scripts[name];
  if (script === undefined) {
    return complain(
      call,
      [`Missing script: "${name}"`, '', 'To see a list of scripts, run:', '  npm run'],
      1,
    );
  }
  const {shell} = call;
  let status = 0;
  for (const [title, text] of [
    [`pre${name}`, manifest.scripts[`pre${name}`]],
    [name, script],
    [`post${name}`, manifest.scripts[`post${name}`]],
  ] as const) {
    if (text === undefined || status !== 0) {
      continue;
    }
    const label =
      manifest.name === '' ? '' : `${manifest.name}${manifest.version && `@${manifest.version}`} `;
    call.out(`\n> ${label}${title}\n> ${text}\n\n`);
    const before = shell.variables;
    shell.variables = before.copy();
    const bin = call.path('node_modules/.bin');
    shell.variables.change('PATH', {
      value: `${bin}:${call.environment.get('PATH') ?? ''}`,
      exported: true,
    });
    try {
      status = call.world.interpreter.program(shell, ['sh', '-c', text], call.streams);
    } finally {
      shell.variables = before;
    }
  }
  return status;
}
