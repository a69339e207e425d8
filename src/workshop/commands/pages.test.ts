import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseConsole} from './console';
import {convert} from '.';

const FOLDER = join('docs', 'labs');

/**
 * What of the labs has no equal in another shell, by the program or the syntax that is in the way.
 * The page says so to whoever chose that shell; a new one is to be weighed, then added here.
 */
const WITHOUT_EQUAL = {
  powershell: ['head -c', 'sh'],
  cmd: ['$(hostname)', 'head', 'sh'],
} as const;

const FENCE = /^( *)```console[^\n]*\n([\s\S]*?)^ *```/gm;

/** The commands of every console fence of the labs. */
function commands(): readonly string[] {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.mdx'));
  return pages.flatMap((name) =>
    [...readFileSync(join(FOLDER, name), 'utf8').matchAll(FENCE)].flatMap(
      ([, indent = '', body = '']) => {
        const text = body.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
        const block = parseConsole(text);
        return block.ok
          ? block.value.filter(({kind}) => kind === 'command').map(({text: command}) => command)
          : [];
      },
    ),
  );
}

describe.each(['powershell', 'cmd'] as const)('the labs in %s', (shell) => {
  test('all commands follow but those that are known not to', () => {
    const all = commands();
    expect(all.length).toBeGreaterThan(100);
    const failures = all.flatMap((command) => {
      const result = convert(command, shell);
      return result.ok
        ? []
        : [result.problem.kind === 'option' ? command.slice(0, 7) : result.problem.what];
    });
    expect([...new Set(failures)].sort()).toEqual([...WITHOUT_EQUAL[shell]]);
    expect(failures.length).toBeLessThan(all.length / 20);
  });
});
