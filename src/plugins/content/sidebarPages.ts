import type {SiteFault} from '../remark/faults';

/** Where the order of the pages is written. */
export const SIDEBARS = 'sidebars.ts';

/**
 * The id under which `sidebars.ts` names a page, as Docusaurus makes it of the file's name: without
 * the numbers that put the files of a folder in order.
 * @param file from the project's root, as `docs/labs/02-run.mdx`, which is `labs/run`
 */
export function pageId(file: string): string {
  return file
    .replace(/^docs\//, '')
    .replace(/\.mdx?$/, '')
    .replace(/(^|\/)\d+[-_.]+(?=[^/]*$)/, '$1');
}

/**
 * What does not fit between the list of pages and the pages: names of the list without a page, at
 * their lines, and pages without a name.
 * @param source the text of `sidebars.ts`
 * @param listed the ids that it names
 * @param files the pages, from the project's root
 */
export function sidebarFaults(
  source: string,
  listed: readonly string[],
  files: readonly string[],
): readonly SiteFault[] {
  const known = files.map(pageId);
  const lines = source.split('\n');
  return [
    ...listed
      .filter((id) => !known.includes(id))
      .map((id) => ({
        file: SIDEBARS,
        line: lines.findIndex((line) => line.includes(`'${id}'`)) + 1 || 1,
        found: `차례에 적힌 '${id}' 페이지가 없습니다.`,
        mend: `docs/${id}.mdx를 만들거나, 있는 페이지의 이름으로 고칩니다.`,
      })),
    ...files
      .filter((file) => !listed.includes(pageId(file)))
      .map((file) => ({
        file,
        line: 1,
        found: '차례에 없는 페이지입니다.',
        mend: `${SIDEBARS}의 알맞은 items에 '${pageId(file)}'를 더합니다.`,
      })),
  ];
}
