import {MOUNT_NAMES} from './mounts';
import {isErrno} from './errno';
import {patternText, plainText, type Field} from './fields';
import {hasPattern, matchPattern, unescapePattern} from './pattern';
import type {Shell} from './shell';

/** The names in a directory as a process sees them, in byte order. */
export function namesIn(shell: Shell, path: string): readonly string[] {
  const directory = shell.world.files.place(path);
  if (isErrno(directory) || directory.entry?.kind !== 'directory') {
    return [];
  }
  const names = new Set(directory.entry.children.keys());
  if (directory.path === '/') {
    MOUNT_NAMES.forEach((name) => names.add(name));
  }
  return [...names].sort();
}

/** The paths that match a field, or the field itself when none does. XCU 2.13.3. */
export function expandFileNames(shell: Shell, field: Field): readonly string[] {
  const pattern = patternText(field);
  const literal = plainText(field);
  if (!hasPattern(pattern) || !field.some(({text, quoted}) => !quoted && /[*?[]/.test(text))) {
    return [literal];
  }
  const found = search(shell, pattern);
  return found.length === 0 ? [literal] : found;
}

function search(shell: Shell, pattern: string): readonly string[] {
  const parts = pattern.split('/');
  let bases = [pattern.startsWith('/') ? '/' : ''];
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1;
    if (part === '') {
      bases =
        isLast && index > 0 ? bases.map((base) => (base.endsWith('/') ? base : `${base}/`)) : bases;
      return;
    }
    const next: string[] = [];
    for (const base of bases) {
      const prefix = base === '' || base.endsWith('/') ? base : `${base}/`;
      for (const name of candidates(shell, prefix, part)) {
        shell.world.budget.step();
        const path = prefix + name;
        if (isLast || shell.world.files.isDirectory(shell.path(path))) {
          next.push(path);
        }
      }
    }
    bases = next;
  });
  return bases;
}

function candidates(shell: Shell, prefix: string, part: string): readonly string[] {
  const directory = shell.path(prefix || '.');
  if (!hasPattern(part)) {
    const name = unescapePattern(part);
    const exists = shell.world.files.find(shell.path(prefix + name), false) !== undefined;
    return exists ? [name] : [];
  }
  const showsHidden = part.startsWith('.') || part.startsWith('\\.');
  return namesIn(shell, directory).filter(
    (name) => (showsHidden || !name.startsWith('.')) && matchPattern(part, name),
  );
}
