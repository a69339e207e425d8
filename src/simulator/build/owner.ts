import type {TreeDraft} from '../filesystem';

export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** The third and fourth field of a line of /etc/passwd or /etc/group. */
function idsOf(
  draft: TreeDraft,
  path: string,
  name: string,
): readonly [number, number] | undefined {
  const entry = draft.get(path);
  const text = entry?.kind === 'file' ? (entry.content.text ?? '') : '';
  const line = text.split('\n').find((each) => each.startsWith(`${name}:`));
  const [, , id = '', group = ''] = line?.split(':') ?? [];
  return line === undefined ? undefined : [Number(id), Number(group)];
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
  const entry = draft.get('/etc/passwd');
  const text = entry?.kind === 'file' ? (entry.content.text ?? '') : '';
  const fields = text.split('\n').map((line) => line.split(':'));
  return fields.find(([, , id]) => id === String(uid))?.[5] ?? '/';
}
