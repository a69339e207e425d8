import {sizeOf, type SiteFile, type SiteList} from '../siteList';

declare const self: ServiceWorkerGlobalScope;

/** The build that this worker stands for; src/plugins/writeWorker.ts puts it here. */
declare const SITE: SiteList;

export const worker = self;

/** Where the site is, with a slash at its end. */
export const scope = (): URL => new URL(worker.registration.scope);

export const files: readonly SiteFile[] = SITE.files;
export const size = sizeOf(SITE);
export const filesByPath: ReadonlyMap<string, SiteFile> = new Map(
  files.map((file) => [file.path, file]),
);
