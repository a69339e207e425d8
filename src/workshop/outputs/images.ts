import {rowsOf, tableOf, type Table} from './rows';

export interface ImageRow {
  /** As it is written on a command line: without Docker Hub's own name. */
  readonly repository: string;
  readonly tag: string;
}

const LEGACY =
  /^(\S+)\s+(\S+)\s+(?:(?:sha256:[0-9a-f]{64}|<none>)\s+)?(?:sha256:)?[0-9a-f]{12,64}\s/;
const VIEW = /^(\S+)\s+[0-9a-f]{12,64}\s+[\d.]+\s?[kMGT]?B\b/;
/** A name alone: `--format '{{.Repository}}:{{.Tag}}'`, or an image of several names in a tree. */
const NAME = /^[\w.-]+(?::\d+)?(?:\/[\w.-]+)*:[\w][\w.-]*$/;
const BEGINS = new RegExp(`${LEGACY.source}|${VIEW.source}|${NAME.source}`);

/** Docker Hub's official images and Podman's local ones go by the last part of their name. */
const shortened = (repository: string) =>
  repository.replace(/^(?:docker\.io\/(?:library\/)?|localhost\/)/, '');

/** A name with its tag, in two. */
export function splitName(name: string): ImageRow {
  const colon = name.lastIndexOf(':');
  return colon <= name.lastIndexOf('/')
    ? {repository: shortened(name), tag: 'latest'}
    : {repository: shortened(name.slice(0, colon)), tag: name.slice(colon + 1)};
}

function read(row: string): ImageRow | undefined {
  const view = VIEW.exec(row)?.[1] ?? NAME.exec(row)?.[0];
  if (view !== undefined) {
    return splitName(view);
  }
  const [, repository, tag] = LEGACY.exec(row) ?? [];
  return repository === undefined || tag === undefined
    ? undefined
    : {repository: shortened(repository), tag};
}

/** Reads `docker image ls`: the table up to Docker 28, the view of 29, and names by `--format`. */
export function readImages(lines: readonly string[]): Table<ImageRow> {
  // Platforms of an image in a tree are no images of their own.
  const own = lines.filter((line) => !/^\s*[├└]─/.test(line));
  return tableOf(rowsOf(own, BEGINS), read);
}
