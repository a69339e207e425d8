import type {Entry} from '../../filesystem';
import {groupNamed, userNamed} from '../accounts';
import {ERRNO_TEXT, isErrno, type Errno} from '../errno';
import {readOptions, usage} from '../options';
import type {Call, Utility} from '../shell';
import {changeMode} from './mode';

/** Calls a function for each operand and, with `-R`, for all below it. */
function forEachEntry(
  call: Call,
  operands: readonly string[],
  recursive: boolean,
  change: (path: string, entry: Entry, isTop: boolean) => Errno | undefined,
): number {
  let status = 0;
  const visit = (name: string, entry: Entry, isTop: boolean) => {
    call.world.budget.step();
    const error = change(call.path(name), entry, isTop);
    if (error !== undefined) {
      status = call.fail(`${name}: ${ERRNO_TEXT[error]}`);
    }
    if (recursive && entry.kind === 'directory') {
      call.world.budget.nested(() => {
        for (const [child, inner] of entry.children) {
          visit(`${name.replace(/\/+$/, '')}/${child}`, inner, false);
        }
      });
    }
  };
  for (const operand of operands) {
    const entry = call.files.stat(call.path(operand));
    if (isErrno(entry)) {
      status = call.fail(`${operand}: ${ERRNO_TEXT[entry]}`);
    } else {
      visit(operand, entry, true);
    }
  }
  return status;
}

/** BusyBox's `chmod`. */
export const chmod: Utility = (call) => {
  // A mode such as `-w` looks like an option.
  const [first, ...others] = call.args;
  const isMode = first !== undefined && /^-[rwxXst]+$/.test(first);
  const options = readOptions(isMode ? {...call, args: others} : call, 'Rvcf', {recursive: 'R'});
  if (options === undefined) {
    return 1;
  }
  const [mode, ...operands] = isMode ? [first, ...options.operands] : options.operands;
  if (mode === undefined || operands.length === 0) {
    return usage(call, '[-Rcvf] MODE[,MODE]... FILE...');
  }
  const {umask} = call.shell;
  if (changeMode(mode, 0, false, umask) === undefined) {
    return call.fail(`invalid mode '${mode}'`);
  }
  return forEachEntry(call, operands, options.flags.has('R'), (path, entry, isTop) => {
    if (entry.kind === 'symlink' && !isTop) {
      return undefined;
    }
    const changed = changeMode(mode, entry.mode, entry.kind === 'directory', umask) ?? entry.mode;
    return call.files.changeMode(path, changed);
  });
};

/** The numbers that `user`, `user:group` or `:group` stand for; the name of what is not known. */
function readOwner(call: Call, text: string): {uid?: number; gid?: number} | string {
  const [, userText = '', separator, groupText = ''] = /^([^:.]*)([:.])?(.*)$/.exec(text) ?? [];
  const user = userText === '' ? undefined : userNamed(call.files, userText);
  const uid = user?.uid ?? (/^\d+$/.test(userText) ? Number(userText) : undefined);
  if (userText !== '' && uid === undefined) {
    return `unknown user ${userText}`;
  }
  const group =
    groupText === ''
      ? separator === undefined || user === undefined
        ? undefined
        : user.gid
      : (groupNamed(call.files, groupText)?.gid ??
        (/^\d+$/.test(groupText) ? Number(groupText) : undefined));
  if (groupText !== '' && group === undefined) {
    return `unknown group ${groupText}`;
  }
  return {...(uid !== undefined && {uid}), ...(group !== undefined && {gid: group})};
}

/** BusyBox's `chown` and, with a group alone, `chgrp`. */
const changeOwner =
  (isGroup: boolean): Utility =>
  (call) => {
    const options = readOptions(call, 'RhLHPvcf', {recursive: 'R', 'no-dereference': 'h'});
    if (options === undefined) {
      return 1;
    }
    const [owner, ...operands] = options.operands;
    if (owner === undefined || operands.length === 0) {
      return usage(call, `[-RhLHPcvf] ${isGroup ? 'GROUP' : 'USER[:[GRP]]'} FILE...`);
    }
    const numbers = readOwner(call, isGroup ? `:${owner}` : owner);
    if (typeof numbers === 'string') {
      return call.fail(numbers);
    }
    const {flags} = options;
    return forEachEntry(call, operands, flags.has('R'), (path, _, isTop) =>
      call.files.changeOwner(path, numbers, isTop && !flags.has('h')),
    );
  };

/** BusyBox's `chown`. */
export const chown = changeOwner(false);

/** BusyBox's `chgrp`. */
export const chgrp = changeOwner(true);
