import {parentOf, type Entry} from '../../filesystem';
import {ERRNO_TEXT, isErrno} from '../errno';
import {readOptions, usage} from '../options';
import {mayAccess} from '../permissions';
import type {Call, Utility} from '../shell';

/** BusyBox's `rm`. */
export const rm: Utility = (call) => {
  const options = readOptions(call, 'rRfivd', {recursive: 'r', force: 'f', verbose: 'v'});
  if (options === undefined) {
    return 1;
  }
  const {flags, operands} = options;
  const force = flags.has('f');
  if (operands.length === 0) {
    return force ? 0 : usage(call, '[-irf] FILE...');
  }
  const recursive = flags.has('r') || flags.has('R');
  let status = 0;
  for (const operand of operands) {
    const path = call.path(operand);
    const place = call.files.place(path, false);
    if (!isErrno(place) && place.entry === undefined && force) {
      continue;
    }
    const entry = isErrno(place) ? place : call.files.stat(path, false);
    if (isErrno(entry)) {
      const isMissing = entry === 'ENOENT' || entry === 'ENOTDIR';
      status = force && isMissing ? status : refuse(call, operand, ERRNO_TEXT[entry]);
    } else if (entry.kind === 'directory' && !recursive) {
      status = call.fail(`'${operand}' is a directory`);
    } else if (/(^|\/)\.\.?\/*$/.test(operand)) {
      status = call.fail(`can't remove '.' or '..'`);
    } else if (!removeAll(call, operand, entry)) {
      status = 1;
    }
  }
  return status;
};

function refuse(call: Call, name: string, reason: string): number {
  return call.fail(`can't remove '${name}': ${reason}`);
}

/** Removes an entry, what is in a directory first, and stops nowhere. */
function removeAll(call: Call, name: string, entry: Entry): boolean {
  const {files, world} = call;
  world.budget.step();
  if (entry.kind !== 'directory') {
    return unlink(call, name);
  }
  const mayChange = mayAccess(files.user, entry, 'write') && mayAccess(files.user, entry, 'search');
  const place = files.place(call.path(name), false);
  const isRoot = !isErrno(place) && place.path === '/';
  if (mayChange && !isRoot && canRemoveWhole(call, entry)) {
    return unlink(call, name);
  }
  const results = world.budget.nested(() =>
    [...entry.children].map(([child, inner]) =>
      removeAll(call, `${name.replace(/\/+$/, '')}/${child}`, inner),
    ),
  );
  return results.every((removed) => removed) && unlink(call, name);
}

/** Whether nothing below a directory stands in the way, so that it goes at once. */
function canRemoveWhole(call: Call, directory: Extract<Entry, {kind: 'directory'}>): boolean {
  const {user} = call.files;
  if (user.uid === 0) {
    return true;
  }
  return call.world.budget.nested(() =>
    [...directory.children.values()].every(
      (child) =>
        child.kind !== 'directory' ||
        child.children.size === 0 ||
        (mayAccess(user, child, 'write') &&
          mayAccess(user, child, 'search') &&
          canRemoveWhole(call, child)),
    ),
  );
}

function unlink(call: Call, name: string): boolean {
  const error = call.files.remove(call.path(name));
  if (error !== undefined) {
    refuse(call, name, ERRNO_TEXT[error]);
  }
  return error === undefined;
}

/** BusyBox's `rmdir`. */
export const rmdir: Utility = (call) => {
  const options = readOptions(call, 'pv', {'ignore-fail-on-non-empty': 'i', parents: 'p'});
  if (options === undefined) {
    return 1;
  }
  if (options.operands.length === 0) {
    return usage(call, '[-p] DIRECTORY...');
  }
  let status = 0;
  for (const operand of options.operands) {
    let path = operand;
    do {
      const entry = call.files.stat(call.path(path), false);
      const isFull = !isErrno(entry) && entry.kind === 'directory' && entry.children.size > 0;
      const error = isErrno(entry)
        ? entry
        : entry.kind !== 'directory'
          ? 'ENOTDIR'
          : isFull
            ? 'ENOTEMPTY'
            : call.files.remove(call.path(path));
      if (error !== undefined) {
        const isIgnored = isFull && options.flags.has('i');
        status = isIgnored ? status : call.fail(`'${path}': ${ERRNO_TEXT[error]}`);
        break;
      }
      path = path.includes('/') ? path.replace(/\/+[^/]*\/*$/, '') : '';
    } while (options.flags.has('p') && path !== '' && parentOf(path) !== path);
  }
  return status;
};
