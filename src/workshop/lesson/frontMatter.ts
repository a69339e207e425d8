import * as z from 'zod';
import {LEVELS} from './level';

const day = z
  .union([z.string(), z.date()])
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .pipe(z.iso.date('must be a day written as YYYY-MM-DD'));

/** What the top of a page may say. A key that is not listed here fails the build. */
const schema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  /** The page's own address, where it is not its file name. */
  slug: z.string().startsWith('/').optional(),
  /** A long page outside the docs moves sideways when its table of contents arrives. */
  hide_table_of_contents: z.boolean().optional(),
  /** Reading and working time in minutes. */
  duration: z.number().int().positive().optional(),
  /** In which versions of the agenda the page is taught; without it, in none. */
  level: z.enum(LEVELS).optional(),
  /** Steps, by their anchors, that shorter versions leave out, and the minutes that this saves. */
  cuts: z
    .array(z.strictObject({step: z.string().min(1), minutes: z.number().int().positive()}))
    .optional(),
  /** The day on which the page's facts were checked against its sources. */
  verified: day.optional(),
  /** Where the facts come from. */
  sources: z.array(z.strictObject({title: z.string().min(1), url: z.url()})).optional(),
});

/** The front matter of a workshop page, as the theme sees it. */
export type PageFrontMatter = z.infer<typeof schema>;

/** The line of `key` in the file, or 1 where the key is missing. */
export function lineOf(key: string | undefined, fileContent: string): number {
  const index = fileContent.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return index < 0 ? 1 : index + 1;
}

function describe(issue: z.core.$ZodIssue, fileContent: string, filePath: string): string {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
  const key = unknown?.[0] ?? issue.path[0]?.toString();
  const found = unknown
    ? `unknown key ${unknown.map((name) => `"${name}"`).join(', ')} in ${issue.path.join('.') || 'the front matter'}`
    : `"${issue.path.join('.')}": ${issue.message}`;
  return `${filePath}:${lineOf(issue.path[0]?.toString() ?? key, fileContent)}: ${found}. Allowed keys: ${Object.keys(schema.shape).join(', ')}.`;
}

/** What Docusaurus hands over of a page that it reads, as far as it is used here. */
interface Params {
  readonly filePath: string;
  readonly fileContent: string;
}

interface Parsed {
  readonly frontMatter: Record<string, unknown>;
  readonly content: string;
}

/**
 * Reads and checks the front matter of a page.
 * @throws an Error with one line per mistake: file, line, what was found, what is allowed.
 */
export async function parseFrontMatter<P extends Params>(
  params: P & {readonly defaultParseFrontMatter: (params: P) => Promise<Parsed>},
): Promise<Parsed> {
  const result = await params.defaultParseFrontMatter(params);
  if (!params.filePath.endsWith('.mdx')) {
    return result;
  }
  const parsed = schema.safeParse(result.frontMatter);
  if (!parsed.success) {
    throw new Error(
      parsed.error.issues
        .map((issue) => describe(issue, params.fileContent, params.filePath))
        .join('\n'),
    );
  }
  return {...result, frontMatter: parsed.data};
}
