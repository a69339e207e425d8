import * as z from 'zod';
import {compile} from '../../workshop/help/pattern';
import {SYSTEMS} from '../../workshop/help/types';

/** Shorter than this, in letters, a pattern is found where it is not meant. */
const SHORTEST_PATTERN = 10;
const SHORTEST_PART = 3;

/** The number of letters; one of Hangul says as much as two. */
const weight = (folded: string) => folded.replace(/[가-힣]/g, '--').length;

const pattern = z.string().refine((written) => {
  const parts = compile(written);
  return (
    parts.every((part) => weight(part) >= SHORTEST_PART) &&
    weight(parts.join('')) >= SHORTEST_PATTERN
  );
}, `a piece of the message of at least ${SHORTEST_PATTERN} letters, with … only between pieces of ${SHORTEST_PART} letters or more`);

const sentence = z
  .string()
  .regex(/^[^\n]*[다오까][.?]$/u, 'sentences that end in "다.", "오." or "까?"');
const day = z.iso.date('a day written as YYYY-MM-DD');

const fixStep = z.strictObject({
  say: sentence,
  os: z.array(z.enum(SYSTEMS)).min(1).optional(),
  run: z.string().min(1).optional(),
});

const example = z.strictObject({
  text: z.string().min(1),
  /** A public address, or what was run to record it. */
  from: z
    .string()
    .regex(
      /^(?:https:\/\/\S+|(?:Docker|AWS CLI|Node\.js|npm) \d+\.\d+\.\d+: .+|curl: .+)$/,
      'an https:// address, or the recorded command as "Docker 26.1.5: docker ps" or "AWS CLI 2.9.19: aws …"',
    ),
  /** It is told as a guess. */
  unsure: z.literal(true).optional(),
});

const entry = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small English words joined by hyphens'),
    title: z.string().regex(/[다오][^.]?$/u, 'a sentence without a full stop'),
    match: z.array(pattern).min(1).optional(),
    maybe: z.array(pattern).min(1).optional(),
    hiddenBy: z.array(z.string()).min(1).optional(),
    symptom: z.literal(true).optional(),
    cause: sentence,
    fix: z.array(fixStep).min(1),
    page: z
      .string()
      .regex(/^\/[a-z/-]*#[a-z0-9-]+$/, 'a page with an anchor, such as /setup#daemon'),
    source: z.strictObject({url: z.url({protocol: /^https$/}), checked: day}),
    examples: z.array(example).min(1),
  })
  .refine(({match, maybe}) => match !== undefined || maybe !== undefined, {
    path: ['match'],
    message: 'a pattern in match, or in maybe',
  });

/** An entry of the knowledge as a contributor writes it. */
export type Entry = z.infer<typeof entry>;

export const fileSchema = z.array(entry);

/** What is wrong, and how it is mended. */
export function explain(issue: z.core.$ZodIssue): {
  readonly found: string;
  readonly wanted: string;
} {
  const key = issue.path.filter((part) => typeof part === 'string').join('.');
  return issue.code === 'unrecognized_keys'
    ? {found: issue.keys.join(', '), wanted: `only ${Object.keys(entry.shape).join(', ')}`}
    : {found: key || 'the file', wanted: issue.message};
}
