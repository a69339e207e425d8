/** A file of the built site. */
export interface SiteFile {
  /** Below the site's own address, without a slash before it: `containers/index.html`. */
  readonly path: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
  readonly bytes: number;
}

/** What a build consists of. Two builds with the same files have the same version. */
export interface SiteList {
  readonly version: string;
  readonly files: readonly SiteFile[];
}

/** What `offline.json` says of a build, for a reader who has not taken it yet. */
export interface SiteSize {
  readonly version: string;
  readonly files: number;
  readonly bytes: number;
}

/** The files of a list that differ: what is in two places is kept once. */
export function distinct(files: readonly SiteFile[]): readonly SiteFile[] {
  return [...new Map(files.map((file) => [file.digest, file])).values()];
}

/** Bytes of what a list keeps. */
export function sizeOf({version, files}: SiteList): SiteSize {
  return {
    version,
    files: files.length,
    bytes: distinct(files).reduce((sum, {bytes}) => sum + bytes, 0),
  };
}
