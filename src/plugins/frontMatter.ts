import {pageFaults} from './remark/faults';
import {readFrontMatter} from '../workshop/lesson/frontMatter';

/** What Docusaurus hands over of a page that it reads, as far as it is used here. */
interface Params {
  readonly filePath: string;
  readonly fileContent: string;
}

interface Parsed {
  readonly frontMatter: Record<string, unknown>;
  readonly content: string;
}

/** The first line of a fence with a Dockerfile. */
const DOCKERFILE = /^ *```dockerfile\b/m;

/**
 * Reads and checks the front matter of a page, for `markdown.parseFrontMatter` of Docusaurus.
 * @throws an Error with a line for every mistake: file, line, what was found, how it is mended
 */
export async function parseFrontMatter<P extends Params>(
  params: P & {readonly defaultParseFrontMatter: (params: P) => Promise<Parsed>},
): Promise<Parsed> {
  if (!params.filePath.endsWith('.mdx')) {
    return params.defaultParseFrontMatter(params);
  }
  const read = readFrontMatter(params.fileContent);
  if (!read.ok) {
    throw pageFaults(
      params.filePath,
      read.faults.map(({line, key, problem}) => ({
        line,
        found: `머리말${key === '' ? '' : `의 "${key}"`}: ${problem}`,
      })),
    );
  }
  const hasDockerfile = DOCKERFILE.test(params.fileContent);
  return {
    ...(await params.defaultParseFrontMatter(params)),
    frontMatter: {...read.value, ...(hasDockerfile ? {hasDockerfile} : {})},
  };
}
