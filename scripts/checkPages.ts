/**
 * `tsx scripts/checkPages.ts pages…`: what the build would say of each page, and its links, read
 * with the site's own plugins. `npm run check -- page` runs it.
 */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {DEFAULT_PARSE_FRONT_MATTER} from '@docusaurus/utils';
import {parseFrontMatter} from '../src/plugins/frontMatter';
import {findBrokenLinks} from './check/links';
import {openSite} from './check/site';

/** Before the site is opened, which needs every page's front matter and says less of a wrong one. */
async function readFrontMatters(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await parseFrontMatter({
      filePath: resolve(path),
      fileContent: readFileSync(path, 'utf8'),
      defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
    });
  }
}

async function main(paths: readonly string[]): Promise<void> {
  // The same pages as in the build, where drafts are none.
  process.env.NODE_ENV = 'production';
  await readFrontMatters(paths);
  const site = await openSite();
  const problems: string[] = [];
  for (const path of paths) {
    const page = await site.read(path);
    problems.push(
      ...(page.error === undefined ? [] : [page.error]),
      ...(await findBrokenLinks(path, page.links, site)),
    );
  }
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exitCode = 1;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
