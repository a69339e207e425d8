import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {sayHouseFinding} from './finding';
import {importFinding} from './imports';
import {findImports, findNames} from './letters';
import {findLongFiles} from './lines';
import {findRooms, ROOMS_FILE} from './rooms';

const found = (findings: readonly {readonly file: string; readonly found: string}[]) =>
  findings.map(({file, found: what}) => `${file}: ${what}`);

describe('rooms', () => {
  const files = ['src/css/a.css', 'src/simulator/shell/a.ts', 'src/simulator/b.ts', 'docs/x/y.mdx'];

  test('every room is listed, and nothing else', () => {
    const list = '# Rooms\n\n- `css/` a, `b/`\n- `simulator/` c\n';
    expect(found(findRooms(files, `${list}  - \`simulator/shell/\` d\n`))).toEqual([]);
    expect(found(findRooms(files, `${list}- \`css/\` e; \`gone/\` f\n`))).toEqual([
      'src/simulator/shell/: a room that is not listed',
      'src/README.md: `gone/` is no room',
      'src/README.md: `css/` twice',
    ]);
  });

  test('the list is short', () => {
    const list = '- `css/` a\n- `simulator/` b\n  - `simulator/shell/` c\n';
    expect(found(findRooms(files, list + '\n'.repeat(40)))).toEqual([]);
    expect(found(findRooms(files, `${list}${'\n'.repeat(27)}End`))).toEqual([
      'src/README.md: 31 lines',
    ]);
  });

  test('the list of this repository says what is there', () => {
    const tracked = execFileSync('git', ['ls-files', 'src'], {encoding: 'utf8'}).split('\n');
    expect(found(findRooms(tracked, readFileSync(ROOMS_FILE, 'utf8')))).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    [['a/Fixes.tsx', 'a/fixes.ts'], ['a/fixes.ts: beside Fixes.tsx']],
    [['a/Live/index.tsx', 'a/live.ts'], ['a/live.ts: beside Live']],
    [['a/README.md', 'a/readme.md'], ['a/readme.md: beside README.md']],
    [['a/fixes.ts', 'a/fixes.test.ts', 'a/fixes/b.ts', 'b/Fixes.ts'], []],
  ])('%j', (files, findings) => {
    expect(found(findNames(files))).toEqual(findings);
  });
});

describe('imports', () => {
  const sources = new Map([
    ['a/one.ts', "import {two} from './Two';\nimport './three';\nimport x from 'react';"],
    ['a/two.ts', "export * from '@site/a/One';\nconst later = import('./three');"],
    ['a/three/index.ts', "require('../TWO.ts');\nimport './nothing';"],
    ['a/look.css', "@import './Look2.css';\nbackground: url('./look2.css');"],
    ['a/look2.css', ''],
  ]);

  test('have the capitals of their files', () => {
    const findings = findImports([...sources.keys()], (file) => sources.get(file)!);
    expect(found(findings)).toEqual([
      'a/one.ts: imports "./Two", the file is a/two.ts',
      'a/two.ts: imports "@site/a/One", the file is a/one.ts',
      'a/three/index.ts: imports "../TWO.ts", the file is a/two.ts',
      'a/look.css: imports "./Look2.css", the file is a/look2.css',
    ]);
  });

  test('are said with the way back and the rule', () => {
    const rules = new Map([['no-cycle', 'Two files that need each other are one.']]);
    const cycle = {
      from: 'src/a.ts',
      to: 'src/b.ts',
      rule: {name: 'no-cycle'},
      cycle: [{name: 'src/b.ts'}, {name: 'src/a.ts'}],
    };
    expect(sayHouseFinding(importFinding(cycle, rules))).toBe(
      'src/a.ts: imports src/b.ts, which imports src/a.ts. Rule: Two files that need each other are one. (no-cycle)',
    );
  });
});

test('a TypeScript source has at most 300 lines, tests apart', () => {
  const files = ['a.ts', 'b.tsx', 'c.test.ts', 'd.json', 'e.spec.ts'];
  const long = 'x\n'.repeat(301);
  expect(found(findLongFiles(files, (file) => (file === 'b.tsx' ? long.slice(2) : long)))).toEqual([
    'a.ts: 301 lines',
    'e.spec.ts: 301 lines',
  ]);
});
