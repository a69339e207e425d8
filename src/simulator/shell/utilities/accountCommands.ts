import {accounts, groupNamed, groups, userNamed} from '../accounts';
import {ERRNO_TEXT, type Errno} from '../errno';
import type {Call, Utility} from '../shell';

interface Wanted {
  readonly isSystem: boolean;
  readonly hasHome: boolean;
  readonly uid: number | undefined;
  readonly home: string | undefined;
  readonly shell: string;
  readonly group: string | undefined;
  readonly groups: readonly string[];
  readonly comment: string;
  readonly operands: readonly string[];
}

/** Options that take a value, by the dialect of the command. */
const VALUES =
  /^(-[uGgshdcp]|--(uid|gid|home|home-dir|shell|ingroup|gecos|groups|comment|base-dir|password|disabled))$/;

function read(call: Call, dialect: 'add' | 'useradd'): Wanted {
  const options = new Map<string, string>();
  const operands: string[] = [];
  for (let at = 0; at < call.args.length; at += 1) {
    const arg = call.args[at] ?? '';
    // `-S`, `-D`, `-H` of BusyBox and `-m`, `-r`, `-M`, `-U` of shadow take no value.
    if (VALUES.test(arg)) {
      options.set(arg, call.args[(at += 1)] ?? '');
    } else if (arg.startsWith('-') && arg.includes('=')) {
      const [name = '', value = ''] = arg.split(/=([^]*)/);
      options.set(name, value);
    } else if (arg.startsWith('--')) {
      options.set(arg, '');
    } else if (arg.startsWith('-')) {
      at += readLetters(arg.slice(1), call.args[at + 1] ?? '', options) ? 1 : 0;
    } else {
      operands.push(arg);
    }
  }
  const get = (...names: string[]) =>
    names.map((name) => options.get(name)).find((value) => value !== undefined);
  const has = (...names: string[]) => names.some((name) => options.has(name));
  const isSystem = has('-S', '-r', '--system');
  const uid = get('-u', '--uid');
  const refusesHome = has('-H', '-M', '--no-create-home');
  const isBusyBox = dialect === 'add';
  return {
    isSystem,
    hasHome: isBusyBox ? !refusesHome : has('-m', '--create-home'),
    uid: uid === undefined ? undefined : Number(uid),
    home: get(isBusyBox ? '-h' : '-d', '--home', '--home-dir', '-d'),
    shell: get('-s', '--shell') ?? (isSystem && isBusyBox ? '/bin/false' : '/bin/sh'),
    group: get(isBusyBox ? '-G' : '-g', '--ingroup', '--gid'),
    groups: (isBusyBox ? '' : (get('-G', '--groups') ?? ''))
      .split(',')
      .filter((name) => name !== ''),
    comment:
      get('--gecos', '-c', '--comment', ...(isBusyBox ? ['-g'] : [])) ??
      (isBusyBox ? 'Linux User,,,' : ''),
    operands,
  };
}

/** Reads letters that stand together, such as `-DHu 10`. @returns whether the next word was taken */
function readLetters(letters: string, next: string, options: Map<string, string>): boolean {
  for (const [index, letter] of [...letters].entries()) {
    if ('uGgshdc'.includes(letter)) {
      const attached = letters.slice(index + 1);
      options.set(`-${letter}`, attached === '' ? next : attached);
      return attached === '';
    }
    options.set(`-${letter}`, '');
  }
  return false;
}

/** The first number that is free, from a thousand on or, for the system, from a hundred on. */
function freeNumber(used: readonly number[], isSystem: boolean): number {
  let number = isSystem ? 100 : 1000;
  while (used.includes(number)) {
    number += 1;
  }
  return number;
}

/** Adds a line to one of the files in `/etc`, which is made where the model does not list it. */
function addLine(call: Call, path: string, line: string, mode: number): Errno | undefined {
  const entry = call.files.find(path);
  if (entry === undefined) {
    const root = path === '/etc/passwd' ? 'root:x:0:0:root:/root:/bin/sh\n' : 'root:x:0:\n';
    call.world.draft.put(path, {
      kind: 'file',
      mode,
      uid: 0,
      gid: 0,
      content: {digest: '', size: 0, text: ''},
    });
    call.files.setText(path, path === '/etc/shadow' ? '' : root);
  }
  const read = call.files.read(path);
  return typeof read === 'string' ? read : call.files.write(path, `${read.text}${line}\n`, mode);
}

function mustBeRoot(call: Call): boolean {
  return call.files.user.uid === 0;
}

const refuseUser = (call: Call) => call.fail('permission denied (are you root?)');

function addGroupNamed(
  call: Call,
  name: string,
  gid: number | undefined,
  isSystem: boolean,
): number {
  const used = groups(call.files).map((group) => group.gid);
  const number = gid ?? freeNumber(used, isSystem);
  const error = addLine(call, '/etc/group', `${name}:x:${number}:`, 0o644);
  return error === undefined ? 0 : call.fail(ERRNO_TEXT[error]);
}

function addToGroup(call: Call, user: string, group: string): number {
  const path = '/etc/group';
  const text = call.files.read(path);
  if (typeof text === 'string' || groupNamed(call.files, group) === undefined) {
    return call.fail(`unknown group ${group}`);
  }
  const lines = text.text.split('\n').map((line) => {
    const [name, , , members = ''] = line.split(':');
    const isIn = members.split(',').includes(user);
    return name === group && !isIn ? `${line}${members === '' ? '' : ','}${user}` : line;
  });
  call.files.write(path, lines.join('\n'), 0o644);
  return 0;
}

const addUser =
  (dialect: 'add' | 'useradd'): Utility =>
  (call) => {
    const wanted = read(call, dialect);
    const [name, group] = wanted.operands;
    if (name === undefined) {
      return call.fail('no user name');
    }
    if (!mustBeRoot(call)) {
      return refuseUser(call);
    }
    if (group !== undefined && dialect === 'add') {
      return addToGroup(call, name, group);
    }
    if (userNamed(call.files, name) !== undefined) {
      return call.fail(`user '${name}' in use`, dialect === 'add' ? 1 : 9);
    }
    const {files} = call;
    const uid =
      wanted.uid ??
      freeNumber(
        accounts(files).map((account) => account.uid),
        wanted.isSystem,
      );
    if (wanted.group === undefined && groupNamed(files, name) === undefined) {
      const isTaken = groups(files).some(({gid}) => gid === uid);
      addGroupNamed(call, name, isTaken ? undefined : uid, wanted.isSystem);
    }
    const own = wanted.group ?? name;
    const gid = groupNamed(files, own)?.gid ?? (/^\d+$/.test(own) ? Number(own) : undefined);
    if (gid === undefined) {
      return call.fail(`unknown group ${own}`);
    }
    const home = wanted.home ?? `/home/${name}`;
    addLine(
      call,
      '/etc/passwd',
      `${name}:x:${uid}:${gid}:${wanted.comment}:${home}:${wanted.shell}`,
      0o644,
    );
    if (files.find('/etc/shadow') !== undefined) {
      addLine(call, '/etc/shadow', `${name}:!:0:0:99999:7:::`, 0o640);
    }
    if (wanted.hasHome && files.find(home) === undefined) {
      call.world.draft.makeDirectories(home);
      files.changeOwner(home, {uid, gid}, true);
      files.changeMode(home, 0o755);
    }
    return wanted.groups.reduce((status, each) => addToGroup(call, name, each) || status, 0);
  };

const addGroup: Utility = (call) => {
  const wanted = read(call, 'useradd');
  const [name, second] = wanted.operands;
  if (name === undefined) {
    return call.fail('no group name');
  }
  if (!mustBeRoot(call)) {
    return refuseUser(call);
  }
  if (second !== undefined) {
    return addToGroup(call, name, second);
  }
  if (groupNamed(call.files, name) !== undefined) {
    return call.fail(`group '${name}' in use`, call.name === 'groupadd' ? 9 : 1);
  }
  const gid = wanted.group === undefined ? undefined : Number(wanted.group);
  return addGroupNamed(call, name, gid, wanted.isSystem);
};

/** `usermod -aG groups user`. Other changes are left out. */
const changeUser: Utility = (call) => {
  const wanted = read(call, 'useradd');
  const [name = ''] = wanted.operands;
  if (!mustBeRoot(call)) {
    return refuseUser(call);
  }
  const last = call.args.find((arg) => /^-[a-z]*G$/.test(arg));
  const list =
    last === undefined ? wanted.groups : (call.args[call.args.indexOf(last) + 1] ?? '').split(',');
  return list.reduce((status, group) => addToGroup(call, name, group) || status, 0);
};

/** Takes a user or a group out of the files in `/etc`. */
const remove =
  (files: readonly string[]): Utility =>
  (call) => {
    const name = call.args.filter((arg) => !arg.startsWith('-')).at(-1) ?? '';
    if (!mustBeRoot(call)) {
      return refuseUser(call);
    }
    for (const path of files) {
      const text = call.files.find(path) === undefined ? 'ENOENT' : call.files.read(path);
      if (typeof text !== 'string') {
        const kept = text.text.split('\n').filter((line) => !line.startsWith(`${name}:`));
        call.files.write(path, kept.join('\n'), 0o644);
      }
    }
    return 0;
  };

/** What edits the users and groups of an image. */
export const ACCOUNT_COMMANDS: Readonly<Record<string, Utility>> = {
  addgroup: addGroup,
  adduser: addUser('add'),
  delgroup: remove(['/etc/group']),
  deluser: remove(['/etc/passwd', '/etc/shadow']),
  groupadd: addGroup,
  groupdel: remove(['/etc/group']),
  useradd: addUser('useradd'),
  userdel: remove(['/etc/passwd', '/etc/shadow']),
  usermod: changeUser,
};
