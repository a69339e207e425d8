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

interface Place {
  readonly file: string;
  readonly line: number;
}

/** The first line of a text that writes a link to this address, counted from 1. */
function lineOf(source: string, base: URL, target: URL): number | undefined {
  const lines = source.split('\n');
  const at = lines.findIndex((line) =>
    [...line.matchAll(/\]\(([^)\s]+)|(?:href|to)="([^"]+)"|^ {2}[\w-]+: (\/\S+)$/g)].some(
      ([, markdown, tag, moved]) => {
        const written = new URL(markdown ?? tag ?? moved ?? '', base);
        return (
          withSlash(written.pathname) === withSlash(target.pathname) && written.hash === target.hash
        );
      },
    ),
  );
  return at < 0 ? undefined : at + 1;
}

/** A page's own file, and the Markdown that it takes its text from. */
function filesOf(written: string): readonly string[] {
  const imports = readFileSync(written, 'utf8').matchAll(/^import .* from '(\.+\/.+\.mdx?)';?$/gm);
  const folder = path.dirname(written);
  return [written, ...[...imports].flatMap(([, file]) => (file ? path.join(folder, file) : []))];
}

/** Where a link is written: the file and line, or the first line of the page where none is found. */
function placeOf(written: string, base: URL, target: URL): Place {
  for (const file of filesOf(written)) {
    const line = lineOf(readFileSync(file, 'utf8'), base, target);
    if (line !== undefined) {
      return {file, line};
    }
  }
  return {file: written, line: 1};
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
    const base = new URL(withSlash(address), 'http://site');
    return (built.get(withSlash(address))?.links ?? []).flatMap((link): SiteFault[] => {
      const target = new URL(link, base);
      if (
        target.origin !== base.origin ||
        !target.pathname.startsWith(baseUrl) ||
        told.has(`${address} ${link}`)
      ) {
        return [];
      }
      told.add(`${address} ${link}`);
      const place = (): Place =>
        written === undefined ? {file: address, line: 1} : placeOf(written, base, target);
      const page = built.get(withSlash(target.pathname));
      const anchor = decodeURIComponent(target.hash.slice(1));
      if (page === undefined) {
        if (existsSync(path.join(outDir, decodeURI(target.pathname.slice(baseUrl.length))))) {
          return [];
        }
        const found = `링크한 페이지가 없습니다: ${target.pathname}${target.hash}.`;
        return [{...place(), found, mend: '주소를 고치거나 링크를 지웁니다.'}];
      }
      if (anchor === '' || page.anchors.has(anchor)) {
        return [];
      }
      const found = `${target.pathname} 페이지에 링크한 자리가 없습니다: #${anchor}.`;
      return [{...place(), found, mend: '그 페이지의 소제목에 붙은 영어 주소를 적습니다.'}];
    });
  });
}
