import {
  baseName,
  cleanPath,
  joinPath,
  namesOf,
  parentOf,
  type Attributes,
  type Entry,
  type TreeDraft,
} from '../filesystem';
import {octalMode, symbolicMode} from './fileMode';
import type {Owner} from './owner';
import type {Match} from './sources';
import {StepFailure} from './stepFailure';

/** What COPY and ADD change of the entries that they copy. */
export interface CopyOptions {
  /** The owner of the copies; undefined for that of each source. */
  readonly owner: Owner | undefined;
  /** `--chmod` as written; empty for the mode of each source. */
  readonly chmod: string;
  /** Whether a path, relative to what is copied, is left out; undefined for none. */
  readonly excluded: ((path: string) => boolean) | undefined;
}

function attributesOf(entry: Entry, {owner, chmod}: CopyOptions): Attributes {
  const mode =
    chmod === '' || entry.kind === 'symlink'
      ? entry.mode
      : (octalMode(chmod) ?? symbolicMode(entry.mode, chmod, entry.kind === 'directory'));
  return {mode, uid: owner?.uid ?? entry.uid, gid: owner?.gid ?? entry.gid};
}

/** An entry as it is copied. What does not change is shared with the source, not copied. */
function copied(entry: Entry, below: string, options: CopyOptions): Entry {
  if (options.owner === undefined && options.chmod === '' && options.excluded === undefined) {
    return entry;
  }
  const attributes = attributesOf(entry, options);
  const same = entry.mode === attributes.mode && entry.uid === attributes.uid;
  const keeps = same && entry.gid === attributes.gid;
  if (entry.kind !== 'directory') {
    return keeps ? entry : {...entry, ...attributes};
  }
  const children = new Map<string, Entry>();
  let changed = !keeps;
  for (const [name, child] of entry.children) {
    const path = below === '' ? name : `${below}/${name}`;
    const other = options.excluded?.(path) === true ? undefined : copied(child, path, options);
    changed ||= other !== child;
    if (other !== undefined) {
      children.set(name, other);
    }
  }
  return changed ? {...entry, ...attributes, children} : entry;
}

/** Puts a copied entry at a place; a directory that is there is filled rather than replaced. */
function place(draft: TreeDraft, entry: Entry, path: string, isTop: boolean): void {
  const there = draft.get(path);
  if (entry.kind !== 'directory') {
    if (there?.kind === 'directory') {
      throw new StepFailure('copy', `cannot replace to directory ${path} with file`);
    }
    draft.put(path, {...entry});
    return;
  }
  if (there === undefined || (there.kind === 'directory' && there.children.size === 0 && isTop)) {
    draft.put(path, there === undefined ? entry : {...there, children: entry.children});
    return;
  }
  if (there.kind !== 'directory') {
    throw new StepFailure('copy', `cannot copy to non-directory: ${path}`);
  }
  if (!isTop) {
    draft.setAttributes(path, {mode: entry.mode, uid: entry.uid, gid: entry.gid});
  }
  for (const [name, child] of entry.children) {
    place(draft, child, joinPath(path, name), false);
  }
}

/**
 * Copies what one source names to a destination, as fsutil's `copy.Copy` does for COPY: a directory
 * gives its contents, a file goes into a directory that is there or that ends with a slash.
 *
 * @param destination absolute
 */
export function copyMatch(
  draft: TreeDraft,
  {path, entry}: Match,
  destination: string,
  options: CopyOptions,
): void {
  const parents = options.owner ?? {};
  const target = cleanPath(destination);
  const upper = destination.endsWith('/') ? target : parentOf(target);
  if (!draft.makeDirectories(upper, parents)) {
    throw new StepFailure('copy', `mkdir ${upper}: not a directory`);
  }
  if (entry.kind === 'directory') {
    place(draft, copied(entry, '', options), target, true);
  } else if (options.excluded?.(baseName(path)) !== true) {
    const into = draft.get(target)?.kind === 'directory';
    const file = into ? joinPath(target, baseName(path)) : target;
    place(draft, copied(entry, '', options), file, true);
  }
}

/**
 * Copies with `--parents`: the directories on the way to a file are kept, after a `/./` if the
 * source has one.
 */
export function copyWithParents(
  draft: TreeDraft,
  source: string,
  match: Match,
  destination: string,
  options: CopyOptions,
): void {
  const pivot = source.indexOf('/./');
  const skipped = pivot < 0 ? 0 : namesOf(source.slice(0, pivot)).length;
  const kept = namesOf(match.path).slice(skipped);
  const upper = cleanPath(`${destination}/${kept.slice(0, -1).join('/')}`);
  const whole = joinPath(upper, kept.at(-1) ?? '');
  copyMatch(draft, match, match.entry.kind === 'directory' ? whole : `${upper}/`, options);
}
