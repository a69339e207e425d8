import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {WrittenLink} from './recordPage';
import type {Site} from './site';

/** Where a link leads within the site; undefined for other sites. */
export interface Target {
  /** With `/` at both ends, as the site serves pages. */
  readonly address: string;
  /** The address as a file's name, as `/labs/app.tar.gz` is. */
  readonly file: string;
  readonly anchor: string;
}

/**
 * @param url as the page writes it
 * @param from the address of the page
 */
export function targetOf(url: string, from: string): Target | undefined {
  const base = 'http://site.invalid';
  const {origin, pathname, hash} = new URL(url, `${base}${from}`);
  if (origin !== base) {
    return undefined;
  }
  const file = decodeURIComponent(pathname);
  const address = file.endsWith('/') ? file : `${file}/`;
  return {address, file, anchor: decodeURIComponent(hash.slice(1))};
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** Names with an ending are files, which the build may write itself: only pages can be missing. */
const isWrittenByBuild = (file: string): boolean => /\.(?!mdx?$)[a-z0-9]+$/i.test(file);

/** The links of a page that lead nowhere, one line each. */
export async function findBrokenLinks(
  path: string,
  links: readonly WrittenLink[],
  site: Site,
): Promise<string[]> {
  const [from = '/'] = [...site.pages].find(([, source]) => source === path) ?? [];
  const problems: string[] = [];
  for (const {url, line} of links) {
    const target = targetOf(url, from);
    // A link to a file is followed by Docusaurus, which tells of one that is not there.
    if (target === undefined || /\.mdx?(?:[#?]|$)/.test(url)) {
      continue;
    }
    const {address, file, anchor} = target;
    if (!site.pages.has(address)) {
      if (
        !isWrittenByBuild(file) &&
        !site.staticFolders.some((folder) => isFile(join(folder, file)))
      ) {
        problems.push(
          `${path}:${line}: 링크한 페이지가 없습니다: ${url}. 사이트의 주소를 /engine#client처럼 적습니다.`,
        );
      }
      continue;
    }
    const source = site.pages.get(address);
    // A page in React makes its anchors when it is drawn: only the build sees them.
    if (anchor === '' || source === undefined) {
      continue;
    }
    const {anchors, error} = await site.read(source);
    // Of a page that cannot be read nobody knows what is in it.
    if (error === undefined && !anchors.has(anchor)) {
      problems.push(
        `${path}:${line}: 링크한 소제목이 없습니다: ${url}. ${source}에 있는 주소: ${[...anchors].join(', ')}`,
      );
    }
  }
  return problems;
}
