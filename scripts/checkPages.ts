/**
 * `tsx scripts/checkPages.ts pages…`: what the build would say of the list of pages, of each page that
 * is named, and of its links, read with the site's own plugins. `npm run check -- page` runs it.
 */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {parseFrontMatter} from '../src/plugins/frontMatter';
import {findBrokenLinks} from './check/links';
import {sidebarProblems} from './check/sidebars';
import {openSite} from './check/site';

/** What is wrong with the front matter of a page. */
function frontMatterProblem(path: string): Promise<string[]> {
  return parseFrontMatter({
    filePath: resolve(path),
    fileContent: readFileSync(path, 'utf8'),
    defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
  }).then(
    () => [],
    (error: unknown) => [error instanceof Error ? error.message : String(error)],
  );
}

async function pageProblems(paths: readonly string[]): Promise<string[]> {
  const site = await openSite();
  const problems: string[] = [];
  for (const path of paths) {
    const page = await site.read(path);
    problems.push(
      ...(page.error === undefined ? [] : [page.error]),
      ...(await findBrokenLinks(path, page.links, site)),
    );
  }
  return problems;
}

async function main(paths: readonly string[]): Promise<void> {
  // The same pages as in the build, where drafts are none.
  process.env.NODE_ENV = 'production';
  const pages = paths.filter((path) => path.endsWith('.mdx'));
  // The site cannot be opened with any of these, and says less of them.
  const first = [
    ...sidebarProblems(),
    ...(await Promise.all(pages.map(frontMatterProblem))).flat(),
  ];
  const problems = first.length > 0 ? first : await pageProblems(pages);
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
