import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {emptyDirectory, symlink, textFile, TreeDraft, walk, type FileSystem} from './index';

function files(...entries: readonly (readonly [string, string])[]): FileSystem {
  const draft = new TreeDraft({root: emptyDirectory(), unknown: undefined});
  for (const [path, text] of entries) {
    draft.put(path, textFile(text));
  }
  return draft.snapshot();
}

function textAt({root}: FileSystem, path: string): string | undefined {
  const found = [...walk(root)].find(([each]) => each === path)?.[1];
  return found?.kind === 'file' ? found.content.text : undefined;
}

const summary = (draft: TreeDraft) =>
  draft
    .finish()
    .layer.changes.map((change) =>
      change.kind === 'deleted'
        ? `- ${change.path}`
        : `${change.kind === 'added' ? '+' : '~'} ${change.path}${change.opaque ? ' (opaque)' : ''}`,
    );

describe('a draft', () => {
  test('leaves the file system that it began with as it was', () => {
    const base = files(['/a/b', 'old']);
    const draft = new TreeDraft(base);
    draft.put('/a/b', textFile('new'));
    draft.remove('/a');
    expect(textAt(base, '/a/b')).toBe('old');
  });

  test('keeps a copy of a directory apart from the directory', () => {
    const draft = new TreeDraft(files(['/a/b/c', 'old']));
    draft.put('/a/b/d', textFile('here'));
    draft.put('/copy', draft.get('/a')!);
    draft.put('/a/b/c', textFile('new'));
    draft.put('/copy/b/e', textFile('there'));
    const after = draft.snapshot();
    expect(textAt(after, '/copy/b/c')).toBe('old');
    expect(textAt(after, '/a/b/c')).toBe('new');
    expect(textAt(after, '/a/b/e')).toBeUndefined();
  });

  test('gives the digest of what a directory holds now', () => {
    const draft = new TreeDraft(files(['/a/b', 'old']));
    draft.put('/a/b', textFile('new'));
    const before = draft.digest('/a');
    draft.put('/a/b', textFile('newer'));
    expect(draft.digest('/a')).not.toBe(before);
    draft.put('/a/b', textFile('new'));
    expect(draft.digest('/a')).toBe(before);
    expect(draft.digest('/nowhere')).toBeUndefined();
  });

  test('follows a link before it goes up from it', () => {
    const draft = new TreeDraft(files(['/a/b/c', ''], ['/a/x', 'in a'], ['/x', 'in the root']));
    draft.put('/link', symlink('/a/b'));
    expect(draft.real('/link/../x')).toBe('/a/x');
    expect(draft.real('/nowhere/../x')).toBe('/x');
  });

  test('gives up on links that go in circles', () => {
    const draft = new TreeDraft(files());
    draft.put('/a', symlink('b'));
    draft.put('/b', symlink('a'));
    expect(draft.real('/a')).toBeUndefined();
    expect(draft.put('/a/c', textFile(''))).toBe(false);
  });
});

describe('the layer of a draft', () => {
  test('has what was added, changed and deleted', () => {
    const draft = new TreeDraft(files(['/keep', ''], ['/change', ''], ['/gone', '']));
    draft.put('/new/file', textFile('x'));
    draft.setAttributes('/change', {mode: 0o755});
    draft.remove('/gone');
    expect(summary(draft)).toEqual(['~ /change', '- /gone', '+ /new', '+ /new/file']);
  });

  test('has no trace of what came and went', () => {
    const draft = new TreeDraft(files());
    draft.put('/a', textFile(''));
    draft.remove('/a');
    expect(summary(draft)).toEqual([]);
  });

  test('hides a directory that was deleted and made anew', () => {
    const draft = new TreeDraft(files(['/d/old', '']));
    draft.remove('/d');
    draft.put('/d/new', textFile(''));
    expect(summary(draft)).toEqual(['~ /d (opaque)', '+ /d/new']);
  });

  test('needs no whiteouts below a file that took the place of a directory', () => {
    const draft = new TreeDraft(files(['/d/a', ''], ['/d/b', '']));
    draft.remove('/d/a');
    draft.remove('/d');
    draft.put('/d', textFile(''));
    expect(summary(draft)).toEqual(['~ /d']);
  });

  test('gives back, laid over the base, the files of the draft', () => {
    const names = fc.constantFrom('a', 'b', 'c');
    const paths = fc
      .array(names, {minLength: 1, maxLength: 3})
      .map((parts) => `/${parts.join('/')}`);
    const steps = fc.array(
      fc.tuple(fc.constantFrom('put', 'make', 'remove', 'copy'), paths, paths),
    );
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const base = apply(new TreeDraft(files()), first).snapshot();
        const draft = apply(new TreeDraft(base), second);
        const {files: after, layer} = draft.finish();
        const laid = new TreeDraft(base);
        for (const change of layer.changes) {
          const isHidden = change.kind === 'deleted' || change.opaque;
          const before = laid.get(change.path);
          if (isHidden || before?.kind !== change.entry.kind) {
            laid.remove(change.path);
          }
          if (change.kind !== 'deleted' && change.entry.kind !== 'directory') {
            laid.put(change.path, change.entry);
          } else if (change.kind !== 'deleted') {
            laid.makeDirectories(change.path);
          }
        }
        expect(listing(laid.snapshot())).toEqual(listing(after));
      }),
    );
  });
});

const listing = ({root}: FileSystem) =>
  [...walk(root)].map(([path, entry]) => [path, entry.kind === 'file' ? entry.content.text : '']);

function apply(draft: TreeDraft, steps: readonly (readonly [string, string, string])[]): TreeDraft {
  for (const [step, path, other] of steps) {
    const entry = draft.get(other);
    if (step === 'put') {
      draft.put(path, textFile(other));
    } else if (step === 'make') {
      draft.makeDirectories(path);
    } else if (step === 'remove') {
      draft.remove(path);
    } else if (entry !== undefined && !`${path}/`.startsWith(`${other}/`)) {
      draft.put(path, entry);
    }
  }
  return draft;
}
