import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {
  isForWindows,
  splitCommands,
  unsayable,
  type WrittenStep,
} from '../../plugins/content/fixCommands';
import {KNOWLEDGE_FOLDER, readFolder, readKnowledge} from '../../plugins/content/knowledge';
import {parseConsole} from '../commands/console';
import {parseScript} from '../commands/parse';
import {EXAMPLES} from '../reader/values';

const {written} = readFolder(KNOWLEDGE_FOLDER);

interface Place {
  readonly id: string;
  readonly step: WrittenStep;
}

const steps: readonly Place[] = written.flatMap(({entry}) =>
  entry.fix.map((step) => ({id: entry.id, step})),
);

/** What is written in bash: the commands of steps that are not for Windows alone, and `given`. */
const bash = steps.flatMap(({id, step}) =>
  [isForWindows(step) ? undefined : step.run, step.given].flatMap((text) =>
    text === undefined ? [] : splitCommands(text).map((command) => ({id, command})),
  ),
);

/** What is written in PowerShell and in cmd. */
const windows = steps
  .filter(({step}) => isForWindows(step))
  .flatMap(({id, step: {run, cmd}}) =>
    run === undefined
      ? []
      : [
          ...splitCommands(run).map((command) => ({id, shell: 'powershell', command})),
          ...splitCommands(cmd ?? run).map((command) => ({id, shell: 'cmd', command})),
        ],
  );

/** Programs that Windows itself has, or that this workshop installs, by what each shell knows. */
const IN_BOTH = ['docker', 'aws', 'wsl', 'winget', 'curl.exe', 'net', 'netsh', 'dir', 'echo'];
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  powershell: [
    ...IN_BOTH,
    'cmd',
    'Get-NetTCPConnection',
    'Remove-Item',
    'Rename-Item',
    'Set-ExecutionPolicy',
  ],
  cmd: [...IN_BOTH, 'netstat', 'powershell', 'ren', 'set'],
};

describe('every command of every fix can be read', () => {
  test.each(bash.map(({id, command}) => [id, command] as const))('bash: %s: %s', (_, command) => {
    expect(parseScript(command).length).toBeGreaterThan(0);
  });

  test.each(windows.map(({id, shell, command}) => [shell, id, command] as const))(
    '%s: %s: %s',
    (shell, _, command) => {
      const [first = ''] = command.split(' ');
      const sets = shell === 'powershell' && /^\$env:\w+ = ('[^']*'|"[^"]*")$/.test(command);
      expect(sets || PROGRAMS[shell]?.includes(first), first).toBe(true);
      expect(command.replaceAll(/"[^"]*"|'[^']*'/g, '')).not.toMatch(/["']|&&|\\$|\$\(|^export /);
    },
  );

  test('those that everybody sees can be said in PowerShell and cmd', () => {
    expect(steps.flatMap(({step}) => unsayable(step))).toEqual([]);
  });

  test('only steps for Windows alone have a command for cmd', () => {
    expect(steps.filter(({step}) => step.cmd !== undefined && !isForWindows(step))).toEqual([]);
  });
});

const LABS = path.join('docs', 'labs');

/** The commands of the labs. */
const lab = readdirSync(LABS)
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((name) =>
    [
      ...readFileSync(path.join(LABS, name), 'utf8').matchAll(
        /^( *)```console[^\n]*\n([\s\S]*?)^ *```/gm,
      ),
    ].flatMap(([, indent = '', body = '']) => {
      const block = parseConsole(body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
      return block.ok
        ? block.value.filter(({kind}) => kind === 'command').map(({text}) => text)
        : [];
    }),
  );

/** What names each kind of thing in a command; the name is the first group. */
const NAMES = {
  cluster: /--cluster(?:-name)? ([\w-]+)/g,
  service: /--services? ([\w-]+)|--service-name ([\w-]+)/g,
  family: /--(?:task-definition|family-prefix) ([\w-]+)/g,
  'log group': /(?:--log-group-name|aws logs tail) (\/[\w/-]+)/g,
  role: /--role-name ([\w-]+)/g,
  image:
    /(?:^|[ /"])(?!arn:|file:|https?:)((?!\d+:)[a-z][\w.-]*):(?:\d+\.\d+\.\d+|first|ordered|small|shell|latest|\d)(?=$|[ "])/g,
  container: /docker (?:rm(?: -f)?|logs|exec -it|stop|start) ([a-z]\w*)|--name ([a-z]\w*)/g,
  volume: /docker volume rm(?: -f)? ([a-z]\w*)|-v ([a-z]\w*):|volume=([a-z]\w*)/g,
} as const;

const namesIn = (commands: readonly string[], pattern: RegExp) =>
  new Set(
    commands.flatMap((command) =>
      [...command.replaceAll('\\\n', ' ').matchAll(pattern)].map(
        ([, ...groups]) => groups.find(Boolean) ?? '',
      ),
    ),
  );

describe('what the fixes name is what the labs name', () => {
  const all = [...bash, ...windows].map(({command}) => command);
  test.each(Object.entries(NAMES))('%s', (_, pattern) => {
    const known = namesIn(lab, pattern);
    expect(known.size).toBeGreaterThan(0);
    expect([...namesIn(all, pattern)].filter((name) => !known.has(name))).toEqual([]);
  });

  test('a repository is named as the image', () => {
    expect([...namesIn(all, /--repository-name ([\w/-]+)/g)]).toEqual(['hello']);
  });

  test('nothing is left for the reader to put in its place by hand', () => {
    expect(all.filter((command) => /[가-힣]/.test(command))).toEqual([]);
  });
});

describe('the reader’s values', () => {
  const examples = Object.values(EXAMPLES);

  test('reach every command that has them', () => {
    const html = readKnowledge(KNOWLEDGE_FOLDER).flatMap(({fix}) =>
      fix.flatMap(({commands}) => commands.map((block) => block.html)),
    );
    const bare = html.map((text) => text.replaceAll(/<var [^>]*>[^<]*<\/var>/g, ''));
    expect(
      bare.filter((text) =>
        examples.some((value) => new RegExp(`(?<![\\w-])${value}(?![\\w-])`).test(text)),
      ),
    ).toEqual([]);
    for (const name of ['dockerId', 'awsAccount', 'awsRegion', 'resourceName']) {
      expect(html.join('')).toContain(`data-value="${name}"`);
    }
    expect(html.join('')).toContain('data-site');
  });

  test('no sentence names an example that a reader has replaced', () => {
    const said = written.flatMap(({entry}) => [
      entry.title,
      entry.cause,
      ...entry.fix.map(({say}) => say),
    ]);
    expect(said.filter((text) => /minji|hello-workshop|111122223333/.test(text))).toEqual([]);
  });
});
