import {execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {Globby} from '@docusaurus/utils';
import type {Edit} from './mutant';

/** A copy of the project in which breaking something hurts nobody. */
export interface Workspace {
  readonly folder: string;
  /** Makes the edits; what it returns undoes them. */
  readonly apply: (edits: readonly Edit[]) => Promise<() => void>;
  readonly remove: () => void;
}

/** What git knows, the built site and what Docusaurus generated, in a folder of its own. */
export function makeWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {encoding: 'utf8'})
    .split('\n')
    .filter((file) => file !== '' && existsSync(file));
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), {recursive: true});
    cpSync(file, join(folder, file));
  }
  for (const made of ['build', '.docusaurus'].filter((name) => existsSync(name))) {
    cpSync(made, join(folder, made), {recursive: true});
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');

  async function filesOf(pattern: string): Promise<readonly string[]> {
    if (!pattern.includes('*')) {
      return [pattern];
    }
    const found = await Globby(pattern, {cwd: folder});
    if (found.length === 0) {
      throw new Error(`No file is called ${pattern}`);
    }
    return found;
  }

  async function apply(edits: readonly Edit[]): Promise<() => void> {
    const before = new Map<string, string | undefined>();
    const undo = () => {
      for (const [path, text] of before) {
        if (text === undefined) {
          rmSync(path);
        } else {
          writeFileSync(path, text);
        }
      }
    };
    try {
      for (const {file, breakText} of edits) {
        for (const name of await filesOf(file)) {
          const path = join(folder, name);
          const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
          const broken = breakText(text ?? '');
          if (!before.has(path)) {
            before.set(path, text);
          }
          if (broken === undefined) {
            rmSync(path);
          } else {
            mkdirSync(dirname(path), {recursive: true});
            writeFileSync(path, broken);
          }
        }
      }
    } catch (error) {
      undo();
      throw error;
    }
    return undo;
  }

  return {folder, apply, remove: () => rmSync(folder, {recursive: true, force: true})};
}
