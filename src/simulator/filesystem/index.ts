/** Trees of files that never change, and the layers that lead from one to the next. */
export {digestOf, digestOfParts, madeContent, textContent, type Content} from './content';
export {TreeDraft} from './draft';
export {
  emptyDirectory,
  file,
  sizeOf,
  symlink,
  textFile,
  type Attributes,
  type Directory,
  type Entry,
  type FileEntry,
  type Symlink,
} from './entry';
export {fingerprint} from './fingerprint';
export {makeLayer, type Layer, type LayerChange} from './layer';
export {baseName, cleanPath, isClean, joinPath, namesOf, parentOf, resolvePath} from './path';
export {
  directoryOf,
  entryAt,
  entryDigest,
  fileSystemDigest,
  lookUp,
  realPath,
  walk,
  type FileSystem,
} from './tree';
