import {existsSync, readFileSync} from 'node:fs';
import {isMap, isSeq, LineCounter, parseDocument} from 'yaml';
import * as z from 'zod';
import {readWritten} from '../../workshop/lesson/writtenData';
import {sayFinding, type Finding} from './finding';

/** The one home of every fact that is said in more than one place, from the project's root. */
export const FACTS_FILE = 'docs/facts.yml';

const DAY = '2026-11-24처럼 적은 날짜여야 합니다';

const schema = z.strictObject({
  /** What `<Fact id>` names. */
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      '영어 소문자 낱말을 붙임표로 이어 적습니다(예: pulls-without-login)',
    ),
  /** What the value is and in what unit, for whoever checks it. */
  about: z.string().min(1),
  /** What pages show: a number, a day as YYYY-MM-DD, or words. */
  value: z.union([z.number(), z.string().min(1)], '수나 글이어야 합니다'),
  /** Other ways in which a page could write it by hand, which it may not. */
  avoid: z.array(z.string().min(1)).optional(),
  /** Where it was read. */
  source: z.url(),
  /** The day on which it was last compared with its source. */
  checked: z.iso.date(DAY),
  /** The last day on which sentences with it are true. */
  ends: z.iso.date(DAY).optional(),
});

/** A fact that pages and figures share. */
export type Fact = z.infer<typeof schema>;

/** A fact with the line on which its entry begins. */
export interface WrittenFact extends Fact {
  readonly line: number;
}

interface Facts {
  readonly facts: readonly WrittenFact[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the facts.
 * @param text YAML: a list of `{id, about, value, avoid?, source, checked, ends?}`
 * @param path the file's name, for findings
 */
export function readFacts(text: string, path = FACTS_FILE): Facts {
  const read = readWritten(text, z.array(schema));
  const findings: Finding[] = read.ok
    ? []
    : read.faults.map(({line, column, key, problem}) => ({
        ...{path, line, column},
        found: key.replace(/^\d+\.?/, '') || path,
        wanted: problem,
      }));
  const lines = new LineCounter();
  const {contents} = parseDocument(text, {lineCounter: lines});
  // The sound entries are used all the same: otherwise every page that names one would be wrong too.
  const facts = (isSeq(contents) ? contents.items : []).flatMap((item): WrittenFact[] => {
    const parsed = schema.safeParse(isMap(item) ? item.toJSON() : undefined);
    return isMap(item) && parsed.success
      ? [{...parsed.data, line: lines.linePos(item.range[0]).line}]
      : [];
  });
  const twice = facts.filter(({id}, index) => facts.findIndex((fact) => fact.id === id) < index);
  return {
    facts,
    findings: [
      ...findings,
      ...twice.map(({id, line}) => ({
        ...{path, line, column: 1},
        found: `id: ${id}`,
        wanted: '다른 사실에 없는 id여야 합니다.',
      })),
    ],
  };
}

let known: {readonly text: string; readonly facts: readonly WrittenFact[]} | undefined;

/**
 * The site's facts; read once, until the file's text is another. None where there is no file.
 * @throws an Error with one line per mistake: file, line, column, what was found, what is wanted
 */
export function siteFacts(): readonly WrittenFact[] {
  const text = existsSync(FACTS_FILE) ? readFileSync(FACTS_FILE, 'utf8') : '[]';
  if (known?.text !== text) {
    const {facts, findings} = readFacts(text);
    if (findings.length > 0) {
      throw new Error(findings.map(sayFinding).join('\n'));
    }
    known = {text, facts};
  }
  return known.facts;
}

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** A fact as pages show it: a day in Korean, a number in groups of three digits, words as they are. */
export function factText({value}: Pick<Fact, 'value'>): string {
  if (typeof value === 'number') {
    return new Intl.NumberFormat('ko', {maximumFractionDigits: 20}).format(value);
  }
  const [, year, month, day] = ISO_DAY.exec(value) ?? [];
  return year === undefined ? value : `${year}년 ${Number(month)}월 ${Number(day)}일`;
}

/**
 * The ways in which a fact could be written by hand. Apart from a day, those that its entry lists:
 * 100 and 1 GB are more than one thing.
 */
export function writtenByHand({value, avoid = []}: Fact): readonly string[] {
  return typeof value === 'string' && ISO_DAY.test(value)
    ? [value, factText({value}), ...avoid]
    : avoid;
}
