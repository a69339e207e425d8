import {describe, expect, test} from 'vitest';
import {emptyDirectory, textFile, TreeDraft, type FileSystem} from '../../filesystem';
import {CORE_PROGRAMS} from '../corePrograms';
import {runWithAllPrograms} from '../runProcess.fixture';
import {TOOLS} from './index';

const NAMES = [...CORE_PROGRAMS.keys(), ...Object.keys(TOOLS)];

const COMMANDS = ['sh', 'cat', 'rm', 'ls', 'find', 'id', 'touch', 'yes', 'test'];

function files(contents: Readonly<Record<string, string>>): FileSystem {
  const draft = new TreeDraft({root: emptyDirectory(), unknown: undefined});
  draft.makeDirectories('/app');
  for (const [path, text] of Object.entries(contents)) {
    draft.put(path, textFile(text));
  }
  return draft.snapshot();
}

interface Setting {
  readonly contents?: Readonly<Record<string, string>>;
  readonly has?: readonly string[];
  readonly network?: boolean;
  readonly uid?: number;
}

function run(script: string, {contents = {}, has = NAMES, network = true, uid = 0}: Setting = {}) {
  const draft = new TreeDraft(files(contents));
  const outcome = runWithAllPrograms(draft, {
    args: ['/bin/sh', '-c', script],
    environment: new Map([
      ['PATH', '/usr/local/bin:/usr/bin:/bin'],
      ['HOME', '/root'],
    ]),
    directory: '/app',
    user: {uid, gid: uid, name: uid === 0 ? 'root' : 'app', home: '/root'},
    commands: {complete: true, names: new Set([...COMMANDS, ...has])},
    network,
  });
  const text = outcome.output.map((piece) => piece.text ?? '').join('');
  const {layer} = draft.finish();
  return {...outcome, text, draft, layer};
}

const has = (draft: TreeDraft, path: string) => draft.get(path) !== undefined;

function digestOfFile(draft: TreeDraft, path: string): string {
  const entry = draft.get(path);
  return entry?.kind === 'file' ? entry.content.digest : `no file at ${path}`;
}

describe('apt-get', () => {
  test('finds no package where the lists are missing', () => {
    expect(run('apt-get install -y curl')).toMatchObject({
      exitCode: 100,
      text: expect.stringContaining('E: Unable to locate package curl\n') as string,
    });
  });

  test('aborts where nobody says yes', () => {
    expect(run('apt-get update && apt-get install curl').exitCode).toBe(1);
    expect(run('apt-get update && yes | apt-get install curl').exitCode).toBe(0);
  });

  test('leaves its lists, unless the same step removes them', () => {
    const install = 'apt-get update && apt-get install -y curl';
    const kept = run(install).layer.size;
    const {layer, draft} = run(`${install} && rm -rf /var/lib/apt/lists/*`);
    expect(kept - layer.size).toBeGreaterThan(15_000_000);
    expect(has(draft, '/usr/bin/curl')).toBe(true);
  });

  test('adds less without what it recommends', () => {
    const install = (option: string) => run(`apt-get update && apt-get install -y ${option} git`);
    expect(install('--no-install-recommends').layer.size).toBeLessThan(install('').layer.size);
  });

  test('brings commands, which go with their package', () => {
    const before = run('curl -o x https://example.com/x', {has: ['apt-get']});
    expect(before).toMatchObject({exitCode: 127, text: '/bin/sh: curl: not found\n'});
    const install = 'apt-get update && apt-get install -y curl';
    expect(run(`${install} && curl -o x https://example.com/x`, {has: ['apt-get']}).exitCode).toBe(
      0,
    );
    expect(run(`${install}; apt-get purge -y curl; curl`, {has: ['apt-get']}).exitCode).toBe(127);
  });

  test('is refused to users but root', () => {
    expect(run('apt-get update', {uid: 1000})).toMatchObject({exitCode: 100});
  });

  test('marks every size as an example value', () => {
    const {examples} = run('apt-get update');
    expect(examples.length).toBeGreaterThan(0);
    expect(new Set(examples.map(({basis, command}) => `${basis}: ${command}`))).toEqual(
      new Set(['example value: apt-get update']),
    );
  });
});

describe('apk', () => {
  test('keeps no index with --no-cache, and needs one without', () => {
    expect(run('apk add curl')).toMatchObject({exitCode: 1});
    const {draft} = run('apk add --no-cache curl');
    expect([has(draft, '/usr/bin/curl'), has(draft, '/var/cache/apk')]).toEqual([true, false]);
    expect(has(run('apk add --update curl').draft, '/var/cache/apk')).toBe(true);
  });

  test('deletes a virtual package with all that came for it', () => {
    const {draft} = run('apk add --no-cache -t .build gcc make && apk del .build');
    expect([has(draft, '/usr/bin/gcc'), has(draft, '/usr/bin/make')]).toEqual([false, false]);
  });
});

const MANIFEST = JSON.stringify({
  name: 'shop',
  version: '1.0.0',
  scripts: {build: 'tsc -p .', broken: 'nosuch'},
  dependencies: {express: '4.19.2'},
  devDependencies: {typescript: '5.4.5'},
});
const LOCK = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': {dependencies: {express: '4.19.2'}, devDependencies: {typescript: '5.4.5'}},
    'node_modules/express': {version: '4.19.2'},
    'node_modules/typescript': {version: '5.4.5', dev: true},
  },
});
const NODE_APP = {
  '/app/package.json': MANIFEST,
  '/app/package-lock.json': LOCK,
  '/app/tsconfig.json': '{}',
  '/app/src/index.ts': 'export {};\n',
};

describe('npm', () => {
  test.each([
    ['npm install', {}, 254, 'npm error code ENOENT\n'],
    ['npm ci', {}, 1, 'npm error code EUSAGE\n'],
    ['npm ci', {'/app/package.json': MANIFEST}, 1, 'npm error code EUSAGE\n'],
    [
      'npm ci',
      {...NODE_APP, '/app/package.json': MANIFEST.replace('4.19.2', '5.0.0')},
      1,
      'Missing: express@5.0.0 from lock file',
    ],
    ['npm install', {'/app/package.json': '{'}, 1, 'npm error code EJSONPARSE\n'],
    ['npm run nosuch', NODE_APP, 1, 'npm error Missing script: "nosuch"\n'],
    ['npm run broken', NODE_APP, 127, 'sh: nosuch: not found\n'],
    ['npm run build', NODE_APP, 127, 'sh: tsc: not found\n'],
  ])('fails: %s', (script, contents, exitCode, message) => {
    const outcome = run(script, {contents, has: ['npm']});
    expect(outcome.exitCode).toBe(exitCode);
    expect(outcome.text).toContain(message);
  });

  test('installs what the lock file names, without development on demand', () => {
    const all = run('npm ci', {contents: NODE_APP});
    const some = run('npm ci --omit=dev', {contents: NODE_APP});
    expect(all.exitCode).toBe(0);
    expect(has(all.draft, '/app/node_modules/typescript')).toBe(true);
    expect(has(some.draft, '/app/node_modules/typescript')).toBe(false);
    expect(some.layer.size).toBeLessThan(all.layer.size);
  });

  test('runs a build whose output depends on the sources alone', () => {
    const build = (change: Readonly<Record<string, string>>) => {
      const {draft, exitCode} = run('npm ci && npm run build', {
        contents: {...NODE_APP, ...change},
      });
      expect(exitCode).toBe(0);
      return digestOfFile(draft, '/app/dist/index.js');
    };
    expect(build({'/app/README.md': 'new'})).toBe(build({}));
    expect(build({'/app/src/index.ts': 'new'})).not.toBe(build({}));
  });
});

describe('pip', () => {
  test('names a requirements file that is missing', () => {
    expect(run('pip install -r requirements.txt')).toMatchObject({
      exitCode: 1,
      text: "ERROR: Could not open requirements file: [Errno 2] No such file or directory: 'requirements.txt'\n",
    });
  });

  test('keeps a cache, unless it is told not to', () => {
    const contents = {'/app/requirements.txt': '# web\nflask==3.0.0\n'};
    const cache = (option: string) => {
      const {draft, exitCode} = run(`pip install ${option} -r requirements.txt`, {contents});
      expect([exitCode, has(draft, '/usr/local/lib/python3/site-packages/flask')]).toEqual([
        0,
        true,
      ]);
      return has(draft, '/root/.cache/pip');
    };
    expect([cache(''), cache('--no-cache-dir')]).toEqual([true, false]);
  });

  test('is refused in the Python of a distribution', () => {
    const install = 'apt-get update && apt-get install -y python3-pip && pip install flask';
    const debian = {has: ['apt-get']};
    expect(run(install, debian)).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining('externally-managed-environment') as string,
    });
    expect(run(`${install} --break-system-packages`, debian).exitCode).toBe(0);
    const virtual = install.replace('&& pip', '&& python3 -m venv /venv && /venv/bin/pip');
    expect(run(virtual, debian).exitCode).toBe(0);
  });
});

const GO_APP = {
  '/app/go.mod': 'module example.com/shop\n\ngo 1.22\n',
  '/app/main.go': 'package main\n',
};

describe('go', () => {
  test('builds a program that depends on the sources alone', () => {
    const build = (change: Readonly<Record<string, string>>) =>
      digestOfFile(run('go build -o /shop .', {contents: {...GO_APP, ...change}}).draft, '/shop');
    expect(build({})).toMatch(/^sha256:/);
    expect(build({'/app/README.md': 'new'})).toBe(build({}));
    expect(build({'/app/main.go': 'package main // new\n'})).not.toBe(build({}));
  });

  test.each([
    ['go build .', {}, 'go: go.mod file not found in current directory or any parent directory'],
    ['go build .', {'/app/go.mod': 'module a\n'}, 'no Go files in /app'],
    ['go mod download', {}, 'go: no modules specified'],
  ])('fails: %s', (script, contents, message) => {
    const outcome = run(script, {contents});
    expect(outcome.exitCode).toBe(1);
    expect(outcome.text).toContain(message);
  });
});

const MAKEFILE = `CC = gcc
OUT := out.txt
.PHONY: all clean
all: $(OUT)
$(OUT): in.txt
\tcat $< > $@
\t@echo done with $(CC)
clean:
\trm -f $(OUT)
\t-false
\tfalse
`;

describe('make', () => {
  const contents = {'/m/Makefile': MAKEFILE, '/m/in.txt': 'hello\n'};

  test('runs the recipes of explicit rules', () => {
    const {draft, text, exitCode} = run('make -C /m', {contents});
    expect(exitCode).toBe(0);
    expect(text).toBe(
      "make: Entering directory '/m'\ncat in.txt > out.txt\ndone with gcc\nmake: Leaving directory '/m'\n",
    );
    expect(draft.get('/m/out.txt')).toMatchObject({content: {text: 'hello\n'}});
  });

  test('ends at a line that fails, but for those that may', () => {
    const {text, exitCode} = run('cd /m && make clean', {contents});
    expect(exitCode).toBe(2);
    expect(text).toContain('make: [Makefile:10: clean] Error 1 (ignored)\n');
    expect(text).toContain('make: *** [Makefile:11: clean] Error 1\n');
  });

  test.each([
    ['make', 2, 'make: *** No targets specified and no makefile found.  Stop.\n'],
    ['make nosuch', 2, "make: *** No rule to make target 'nosuch'.  Stop.\n"],
    ['make /app', 0, "make: Nothing to be done for '/app'.\n"],
  ])('%s', (script, exitCode, text) => {
    expect(run(script)).toMatchObject({exitCode, text});
  });

  test('is unknown where a Makefile has what the model does not read', () => {
    const {unknownCommands, draft} = run('make', {
      contents: {'/app/Makefile': 'ifeq (a,a)\nall:\n\techo\nendif\n'},
    });
    expect(unknownCommands).toEqual(['make']);
    expect(draft.unknown).toBeDefined();
  });
});

describe('other tools', () => {
  test.each([
    [
      'mvn package',
      {'/app/pom.xml': '<project><artifactId>shop</artifactId><version>2</version></project>'},
      '/app/target/shop-2.jar',
    ],
    [
      './gradlew build',
      {
        '/app/gradlew': '#!/bin/sh\nexec java',
        '/app/build.gradle': '',
        '/app/settings.gradle': "rootProject.name = 'shop'",
      },
      '/app/build/libs/shop.jar',
    ],
    ['gcc -o shop main.c', {'/app/main.c': 'int main;'}, '/app/shop'],
    ['javac Main.java', {'/app/Main.java': 'class Main {}'}, '/app/Main.class'],
    [
      'cargo build --release',
      {'/app/Cargo.toml': '[package]\nname = "shop"\n'},
      '/app/target/release/shop',
    ],
    ['curl -fsSL https://example.com/a.tgz -o /tmp.tgz', {}, '/tmp.tgz'],
    ['curl -O https://example.com/a/b.tgz?x=1', {}, '/app/b.tgz'],
    ['wget -q https://example.com/a/b.tgz', {}, '/app/b.tgz'],
    ['wget -O /c https://example.com/a/b.tgz', {}, '/c'],
    ['git clone https://example.com/shop.git', {}, '/app/shop'],
    ['yarn install && test -d node_modules', NODE_APP, '/app/node_modules/express'],
  ])('%s', (script, contents: Readonly<Record<string, string>>, path) => {
    const executable = script.startsWith('./') ? `chmod +x ${script.split(' ')[0] ?? ''}; ` : '';
    const {draft, exitCode} = run(executable + script, {
      contents,
      has: [...NAMES, 'chmod'],
    });
    expect([exitCode, has(draft, path)]).toEqual([0, true]);
  });

  test.each([
    ['mvn package', 1],
    ['gcc nosuch.c', 1],
    ['cargo build', 101],
    ['python3 nosuch.py', 2],
    ['node nosuch.js', 1],
  ])('fails: %s', (script, exitCode) => {
    expect(run(script)).toMatchObject({exitCode, unknownCommands: []});
  });

  test.each([
    ['curl -o x https://example.com/x', 6],
    ['wget https://example.com/x', 4],
    ['git clone https://example.com/x', 128],
    ['apk add --no-cache curl', 1],
    ['pip install flask', 1],
  ])('without a network, fails: %s', (script, exitCode) => {
    expect(run(script, {network: false}).exitCode).toBe(exitCode);
  });
});
