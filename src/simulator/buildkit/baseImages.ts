import {
  digestOfParts,
  emptyDirectory,
  file,
  madeContent,
  textFile,
  TreeDraft,
  type Entry,
} from '../filesystem';
import {referenceProblem} from '../dockerfile';
import {CATALOGUE, exampleImage, type CatalogueEntry} from './catalogue';
import type {Result} from '../result';
import {EMPTY_CONFIG, type BaseImage} from './imageConfig';

const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** A reference as Docker shows it: without Docker Hub's prefix, with the tag `latest` where it has none. */
export function familiarName(reference: string): string {
  const short = reference.replace(/^(?:docker\.io\/)?(?:library\/)?/, '');
  const [name = '', digest] = short.split('@');
  const tagged = /:[^/]*$/.test(name);
  return digest === undefined ? (tagged ? name : `${name}:latest`) : `${name}@${digest}`;
}

const directories = ['/bin', '/dev', '/etc', '/home', '/proc', '/root', '/sys', '/usr', '/var'];

/** The files that nearly every image has, and the ones that this kind of image adds. */
function filesOf({users, files, systemSize, name}: CatalogueEntry) {
  const draft = new TreeDraft({root: emptyDirectory(), unknown: undefined});
  directories.forEach((path) => draft.makeDirectories(path));
  draft.put('/tmp', emptyDirectory({mode: 0o1777}));
  draft.setAttributes('/root', {mode: 0o700});
  const passwd = users.map(({user, id, home}) => `${user}:x:${id}:${id}::${home}:/bin/sh\n`);
  draft.put('/etc/passwd', textFile(passwd.join('')));
  draft.put('/etc/group', textFile(users.map(({user, id}) => `${user}:x:${id}:\n`).join('')));
  for (const {id, home} of users) {
    if (draft.get(home) === undefined) {
      draft.put(home, emptyDirectory({uid: id, gid: id}));
    }
  }
  for (const [path, entry] of Object.entries(files)) {
    draft.put(path, entry satisfies Entry);
  }
  // What the image weighs besides: its programs and libraries, which the model does not open.
  if (systemSize > 0) {
    draft.put('/usr/lib/system', file(madeContent(`system ${name}`, systemSize)));
  }
  return draft.finish();
}

function fromCatalogue(entry: CatalogueEntry, name: string): BaseImage {
  const {files, layer} = filesOf(entry);
  const own = new Map(entry.env.map((each) => [each.split('=')[0], each]));
  return {
    name,
    digest: digestOfParts('image', entry.name, layer.digest),
    config: {
      ...EMPTY_CONFIG,
      ...entry.config,
      env: own.has('PATH') || entry.bare ? entry.env : [`PATH=${PATH}`, ...entry.env],
    },
    history: [{createdBy: entry.createdBy, emptyLayer: false}],
    layers: [layer],
    files,
    commands: {complete: entry.complete, names: new Set(entry.commands)},
    example: entry.example,
  };
}

const known = new Map<string, BaseImage>();

/**
 * The image that a reference names. Any well-formed name is taken for an image that exists: one
 * that is not in the catalogue is made up by the kind of its name, and marked as an example.
 *
 * @param reference the text after FROM, variables replaced
 * @returns the image; for a reference that is malformed, the engine's message
 */
export function findBaseImage(reference: string): Result<BaseImage, string> {
  const problem = referenceProblem(reference);
  if (problem !== undefined) {
    return {ok: false, problem};
  }
  const name = familiarName(reference);
  const cached = known.get(name);
  if (cached !== undefined) {
    return {ok: true, value: cached};
  }
  const image = fromCatalogue(CATALOGUE.get(name) ?? exampleImage(name), name);
  known.set(name, image);
  return {ok: true, value: image};
}
