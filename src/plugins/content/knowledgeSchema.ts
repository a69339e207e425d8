import * as z from 'zod';
import {compile} from '../../workshop/help/pattern';
import {CONTEXTS} from '../../workshop/help/context';
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
}, `오류 글의 일부를 ${SHORTEST_PATTERN}자 이상 적고, …는 ${SHORTEST_PART}자 이상인 조각 사이에만 씁니다(한글은 두 자로 칩니다)`);

const sentence = z
  .string()
  .regex(/^[^\n]*[다오까][.?]$/u, '"다.", "오.", "까?"로 끝나는 문장이어야 합니다');
const day = z.iso.date('2026-11-24처럼 적은 날짜여야 합니다');

const fixStep = z.strictObject({
  say: sentence,
  os: z.array(z.enum(SYSTEMS)).min(1).optional(),
  /** Bash; PowerShell where `os` is Windows alone. */
  run: z.string().min(1).optional(),
  /** For Windows alone: the same for cmd, where that says it in another way. */
  cmd: z.string().min(1).optional(),
  /** What makes the state in which `run` mends something, in bash; whoever tries the fixes runs it. */
  given: z.string().min(1).optional(),
});

const example = z.strictObject({
  text: z.string().min(1),
  /** A public address, or what was run to record it. */
  from: z
    .string()
    .regex(
      /^(?:https:\/\/\S+|(?:Docker|AWS CLI|Node\.js|npm) \d+\.\d+\.\d+: .+|curl: .+)$/,
      'https:// 주소나, "Docker 26.1.5: docker ps"처럼 실행한 프로그램의 버전과 명령이어야 합니다',
    ),
  /** Whether the answer to this text is a guess, as `maybe` matches make it; the tests hold it. */
  unsure: z.literal(true).optional(),
});

const entry = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
        '영어 소문자 낱말을 붙임표로 이어 적습니다(예: port-allocated)',
      ),
    title: z.string().regex(/[다오][^.]?$/u, '마침표가 없는 문장이어야 합니다'),
    match: z.array(pattern).min(1).optional(),
    when: z.partialRecord(z.enum(CONTEXTS), z.array(pattern).min(1)).optional(),
    maybe: z.array(pattern).min(1).optional(),
    hiddenBy: z.array(z.string()).min(1).optional(),
    symptom: z.literal(true).optional(),
    cause: sentence,
    fix: z.array(fixStep).min(1),
    page: z
      .string()
      .regex(/^\/[a-z/-]*#[a-z0-9-]+$/, '/setup#daemon처럼 소제목까지 적은 주소여야 합니다'),
    source: z.strictObject({url: z.url({protocol: /^https$/}), checked: day}),
    examples: z.array(example).min(1),
  })
  .refine(({match, when, maybe}) => match ?? when ?? maybe, {
    path: ['match'],
    message: 'match나 maybe에, 또는 when에 오류 글의 일부를 적습니다',
  });

/** An entry of the knowledge as a contributor writes it. */
export type Entry = z.infer<typeof entry>;

export const fileSchema = z.array(entry);
