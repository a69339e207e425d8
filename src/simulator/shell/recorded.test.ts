import {expect, test} from 'vitest';
import {
  emptyDirectory,
  file,
  madeContent,
  symlink,
  textContent,
  TreeDraft,
  type Entry,
} from '../filesystem';
import {runWithAllPrograms} from './runProcess.fixture';
import recording from './recorded.json';

/** An entry as `scripts/record/shell.ts` writes it. */
interface Recorded {
  readonly kind: string;
  readonly mode: string;
  readonly uid: number;
  readonly gid: number;
  readonly target?: string;
  readonly text?: string;
  readonly size?: number;
}

function read(path: string, {kind, mode, uid, gid, target = '', text, size = 0}: Recorded): Entry {
  const attributes = {mode: parseInt(mode, 8), uid, gid};
  switch (kind) {
    case 'directory':
      return emptyDirectory(attributes);
    case 'symlink':
      return symlink(target, attributes);
    default:
      return file(text === undefined ? madeContent(path, size) : textContent(text), attributes);
  }
}

function write(entry: Entry): Recorded {
  const {kind, mode, uid, gid} = entry;
  const own = {kind, mode: mode.toString(8), uid, gid};
  switch (entry.kind) {
    case 'directory':
      return own;
    case 'symlink':
      return {...own, target: entry.target};
    case 'file': {
      const {text, size} = entry.content;
      return {...own, ...(text === undefined ? {size} : {text})};
    }
  }
}

const image = new TreeDraft({root: emptyDirectory(), unknown: undefined});
for (const [path, entry] of Object.entries<Recorded>(recording.base)) {
  image.put(path, read(path, entry));
}
const base = image.snapshot();
const USERS = {
  root: {uid: 0, gid: 0, name: 'root', home: '/root'},
  app: {uid: 1000, gid: 1000, name: 'app', home: '/home/app'},
};

/** Help is not modelled: it is a page long and the same for every mistake. */
const withoutHelp = (text: string) =>
  text
    .replace(/BusyBox v[^]*?\nUsage: [^]*?\n\n[^]*?(?=\n[a-z/]+: |$)/g, '')
    .replace(/^Usage: .*\n/gm, '');

test.each(recording.cases.map((each) => [each.script, each] as const))('%s', (_, recorded) => {
  const draft = new TreeDraft(base);
  const user = USERS[recorded.user as keyof typeof USERS];
  const outcome = runWithAllPrograms(draft, {
    args: ['/bin/sh', '-c', recorded.script],
    environment: new Map([
      ['PATH', '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
      ['HOME', user.home],
    ]),
    directory: '/',
    user,
    commands: {complete: true, names: new Set()},
    network: false,
  });
  const printed = (stream: string) =>
    outcome.output.map((piece) => (piece.stream === stream ? piece.text : '')).join('');
  const {changes} = draft.finish().layer;
  const before: Record<string, Recorded | undefined> = recording.base;
  const changed = changes.flatMap((change) =>
    change.kind === 'deleted' ? [] : [[change.path, write(change.entry)] as const],
  );
  const different = changed.filter(
    ([path, entry]) => JSON.stringify(before[path]) !== JSON.stringify(entry),
  );
  const exists = (path: string) => draft.get(path, false) !== undefined;
  expect({
    exitCode: outcome.exitCode,
    stdout: printed('stdout'),
    stderr: withoutHelp(printed('stderr')),
    unknownCommands: outcome.unknownCommands,
    changed: Object.fromEntries(different),
    deleted: Object.keys(before).filter((path) => !exists(path)),
  }).toEqual({
    exitCode: recorded.exitCode,
    stdout: recorded.stdout,
    stderr: withoutHelp(recorded.stderr),
    unknownCommands: [],
    changed: recorded.changed,
    deleted: recorded.deleted,
  });
});
