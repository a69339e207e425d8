import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {load} from 'cheerio';
import type {RouteConfig} from '@docusaurus/types';
import type {SiteFault} from '../remark/faults';

interface Site {
  readonly routes: readonly RouteConfig[];
  readonly baseUrl: string;
  readonly outDir: string;
}

/** A page as it was built: what it leads to, and what leads into it. */
interface BuiltPage {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
}

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

const flat = (routes: readonly RouteConfig[]): readonly RouteConfig[] =>
  routes.flatMap((route) => (route.routes === undefined ? [route] : flat(route.routes)));

function readBuilt(file: string): BuiltPage {
  const $ = load(readFileSync(file, 'utf8'));
  const all = (selector: string, attribute: string): string[] =>
    $(selector)
      .toArray()
      .flatMap((node) => $(node).attr(attribute) ?? []);
  return {
    links: all('a[href]', 'href'),
    anchors: new Set([...all('[id]', 'id'), ...all('a[name]', 'name')]),
  };
}

/** The first line of a page's source that writes a link to this address, or the first of all. */
function lineOf(source: string, base: URL, target: URL): number {
  const lines = source.split('\n');
  const at = lines.findIndex((line) =>
    [...line.matchAll(/\]\(([^)\s]+)|(?:href|to)="([^"]+)"/g)].some(([, markdown, tag]) => {
      const written = new URL(markdown ?? tag ?? '', base);
      return (
        withSlash(written.pathname) === withSlash(target.pathname) && written.hash === target.hash
      );
    }),
  );
  return at + 1 || 1;
}

/**
 * The links of the built site that lead to no page, and those to no place within one, at once.
 * Docusaurus tells of the second only where there is none of the first.
 */
export function brokenAddresses({routes, baseUrl, outDir}: Site): readonly SiteFault[] {
  const fileOf = (address: string): string =>
    path.join(outDir, decodeURI(address.slice(baseUrl.length)), 'index.html');
  const pages = flat(routes).filter(({path: address}) => existsSync(fileOf(address)));
  const built = new Map(
    pages.map(({path: address}) => [withSlash(address), readBuilt(fileOf(address))]),
  );
  const told = new Set<string>();
  return pages.flatMap(({path: address, metadata}): SiteFault[] => {
    const written = metadata?.sourceFilePath;
    const file = written ?? address;
    const source = written === undefined ? '' : readFileSync(written, 'utf8');
    const base = new URL(withSlash(address), 'http://site');
    return (built.get(withSlash(address))?.links ?? []).flatMap((link): SiteFault[] => {
      const target = new URL(link, base);
      if (
        target.origin !== base.origin ||
        !target.pathname.startsWith(baseUrl) ||
        told.has(`${file} ${link}`)
      ) {
        return [];
      }
      told.add(`${file} ${link}`);
      const line = lineOf(source, base, target);
      const page = built.get(withSlash(target.pathname));
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (page === undefined) {
        const isFile = existsSync(
          path.join(outDir, decodeURI(target.pathname.slice(baseUrl.length))),
        );
        const found = `링크한 페이지가 없습니다: ${target.pathname}${target.hash}.`;
        return isFile ? [] : [{file, line, found, mend: '주소를 고치거나 링크를 지웁니다.'}];
      }
      if (anchor === '' || page.anchors.has(anchor)) {
        return [];
      }
      const found = `${target.pathname} 페이지에 링크한 자리가 없습니다: #${anchor}.`;
      return [{file, line, found, mend: '그 페이지의 소제목에 붙은 영어 주소를 적습니다.'}];
    });
  });
}
