import type {Content, TreeDraft} from '../filesystem';

/** The user and group that a file belongs to, by number. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const accounts = new WeakMap<Content, readonly (readonly string[])[]>();

/** The fields of each line of /etc/passwd or /etc/group. */
function accountsOf(draft: TreeDraft, path: string): readonly (readonly string[])[] {
  const entry = draft.get(path);
  if (entry?.kind !== 'file') {
    return [];
  }
  const {content} = entry;
  const lines =
    accounts.get(content) ?? (content.text ?? '').split('\n').map((line) => line.split(':'));
  accounts.set(content, lines);
  return lines;
}

/** The third and fourth field of a line of /etc/passwd or /etc/group. */
function idsOf(
  draft: TreeDraft,
  path: string,
  name: string,
): readonly [number, number] | undefined {
  const found = accountsOf(draft, path).find(([own]) => own === name);
  const [, , id = '', group = ''] = found ?? [];
  return found === undefined ? undefined : [Number(id), Number(group)];
}

const numeric = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);

/**
 * The numbers of `user`, `user:group`, `1000` or `1000:1000`. A user without a group has its own
 * group, a number without a group the group of the same number (docs.docker.com/reference/dockerfile,
 * COPY --chown).
 *
 * @returns undefined for a name that /etc/passwd or /etc/group does not list
 */
export function findOwner(draft: TreeDraft, text: string): Owner | undefined {
  const [user = '', group] = text.split(':');
  const known = idsOf(draft, '/etc/passwd', user);
  const uid = numeric(user) ?? known?.[0];
  if (group === undefined || group === '') {
    return uid === undefined ? undefined : {uid, gid: known?.[1] ?? uid};
  }
  const gid = numeric(group) ?? idsOf(draft, '/etc/group', group)?.[0];
  return uid === undefined || gid === undefined ? undefined : {uid, gid};
}

/** The home directory of a user; `/` for one that /etc/passwd does not list. */
export function homeOf(draft: TreeDraft, uid: number): string {
  return accountsOf(draft, '/etc/passwd').find(([, , id]) => id === String(uid))?.[5] ?? '/';
}
