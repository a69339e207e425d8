import {isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml';
import * as z from 'zod';
import {readWritten} from '../../workshop/lesson/writtenData';
import type {Finding, Place} from './finding';
import type {Prose} from './prose';

/** The terms' file, from the project's root. A translation may bring its own. */
export const GLOSSARY_FILE = 'docs/glossary.yml';

const schema = z.strictObject({
  /** What `<Term id>` names. */
  id: z
    .string()
    .regex(
      /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
      '영어 소문자 낱말을 붙임표로 이어 적습니다(예: image-layer)',
    ),
  /** How the workshop writes it. */
  term: z.string().min(1),
  /** The English original. */
  original: z.string().min(1),
  /** What it is, in one sentence. */
  meaning: z.string().regex(/^[^\n]+$/, '한 문장으로 적습니다'),
  /** Spellings that the workshop does not use for it. */
  avoid: z.array(z.string().min(1)).optional(),
});

/** One term of the workshop. */
export type GlossaryEntry = z.infer<typeof schema>;

/** The glossary, and what is wrong with it. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  /** Where each of them begins. */
  readonly places: readonly Place[];
  readonly findings: readonly Finding[];
  /** The meanings, which keep to the glossary themselves. */
  readonly prose: readonly Prose[];
}

/** Spellings and ids that clash: said twice, or right in one entry and wrong in another. */
function clashes(entries: readonly GlossaryEntry[]): readonly (readonly [number, string])[] {
  const ids = new Set<string>();
  const terms = new Set(entries.map(({term}) => term));
  const said = new Set<string>();
  return entries.flatMap(({id, term, avoid = []}, index) => {
    const problems = [
      ...(ids.has(id) ? [`id: ${id}`] : []),
      ...(said.has(term) ? [`term: ${term}`] : []),
      ...avoid
        .filter((spelling) => terms.has(spelling) || said.has(spelling))
        .map((spelling) => `avoid: ${spelling}`),
    ];
    ids.add(id);
    [term, ...avoid].forEach((spelling) => said.add(spelling));
    return problems.map((problem) => [index, problem] as const);
  });
}

/**
 * Reads the glossary.
 * @param text YAML: a list of `{id, term, original, meaning, avoid?}`
 * @param path the file's name, for findings
 */
export function readGlossary(text: string, path: string): Glossary {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  const place = (offset: number): Place => {
    const {line, col} = lines.linePos(offset);
    return {line, column: col};
  };
  const read = readWritten(text, z.array(schema));
  const findings: Finding[] = read.ok
    ? []
    : read.faults.map(({line, column, key, problem}) => ({
        path,
        line,
        column,
        found: key.replace(/^\d+\.?/, '') || 'glossary.yml',
        wanted: problem,
      }));
  const prose: Prose[] = [];
  const entries: GlossaryEntry[] = [];
  const places: Place[] = [];
  // The sound entries go on to be compared, so that one run tells all there is to mend.
  for (const item of isSeq(document.contents) ? document.contents.items : []) {
    const parsed = schema.safeParse(isMap(item) ? item.toJSON() : undefined);
    if (isMap(item) && parsed.success) {
      const [offset] = item.range;
      const node: unknown = item.get('meaning', true);
      const meaning = isScalar(node) ? (node.range?.[0] ?? offset) : offset;
      entries.push(parsed.data);
      places.push(place(offset));
      prose.push({text: parsed.data.meaning, path, at: (index) => place(meaning + index)});
    }
  }
  for (const [index, found] of clashes(entries)) {
    findings.push({
      path,
      ...(places[index] ?? {line: 1, column: 1}),
      found,
      wanted: '용어집에 이미 있습니다. id와 쓰는 법은 한 번씩만 적습니다.',
    });
  }
  return {entries, places, findings, prose};
}
