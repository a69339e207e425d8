import * as z from 'zod';
import {LEVELS} from './level';
import {readWritten, type Written} from './writtenData';

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
  /** Sections that stand on another page now: their addresses here, and there. */
  moved: z
    .record(
      z.string(),
      z
        .string()
        .regex(
          /^\/[a-z0-9/-]*[a-z0-9]#[a-z0-9-]+$/,
          '/build-cache#rebuild처럼 적은 주소여야 합니다',
        ),
    )
    .optional(),
  /** The day on which the page's facts were checked against its sources. */
  verified: z.iso.date('2026-11-24처럼 적은 날짜여야 합니다').optional(),
  /** Where the facts come from. */
  sources: z.array(z.strictObject({title: z.string().min(1), url: z.url()})).optional(),
});

/** The front matter of a workshop page, as the theme sees it. */
export interface PageFrontMatter extends z.infer<typeof schema> {
  /** Whether the page shows a Dockerfile; no writer says it, the page's text does. */
  readonly hasDockerfile?: boolean;
}

/** The line of `key` in the file, or 1 where the key is missing. */
export function lineOf(key: string | undefined, fileContent: string): number {
  const index = fileContent.split('\n').findIndex((line) => line.startsWith(`${key}:`));
  return index < 0 ? 1 : index + 1;
}

/**
 * Reads the front matter of a page.
 * @param page the whole file: the lines of mistakes count from its first
 */
export function readFrontMatter(page: string): Written<PageFrontMatter> {
  const text = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(page)?.[1] ?? '{}';
  // An empty line in the place of the first "---" keeps the file's own lines.
  return readWritten(`\n${text}`, schema);
}
