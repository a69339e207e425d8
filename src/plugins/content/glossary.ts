import {isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml';
import * as z from 'zod';
import type {Finding, Place} from './finding';
import type {Prose} from './prose';

const schema = z.strictObject({
  /** What `<Term id>` names. */
  id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'small English words joined by hyphens'),
  /** How the workshop writes it. */
  term: z.string().min(1),
  /** The English original. */
  original: z.string().min(1),
  /** What it is, in one sentence. */
  meaning: z.string().regex(/^[^\n]+$/, 'one sentence'),
  /** Spellings that the workshop does not use for it. */
  avoid: z.array(z.string().min(1)).optional(),
});

/** One term of the workshop. */
export type GlossaryEntry = z.infer<typeof schema>;

/** The glossary, and what is wrong with it. */
interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly findings: readonly Finding[];
  /** The meanings, which keep to the glossary themselves. */
  readonly prose: readonly Prose[];
}

/** Spellings and ids that clash: said twice, or right in one entry and wrong in another. */
function clashes(entries: readonly GlossaryEntry[]): ReadonlyMap<number, string> {
  const problems = new Map<number, string>();
  const ids = new Set<string>();
  const terms = new Set(entries.map(({term}) => term));
  const said = new Set<string>();
  entries.forEach(({id, term, avoid = []}, index) => {
    const wrong = avoid.find((spelling) => terms.has(spelling) || said.has(spelling));
    if (ids.has(id)) {
      problems.set(index, `id "${id}" twice`);
    } else if (said.has(term)) {
      problems.set(index, `term "${term}" twice`);
    } else if (wrong !== undefined) {
      problems.set(index, `avoid "${wrong}": it is a term, or in another entry's list`);
    }
    ids.add(id);
    [term, ...avoid].forEach((spelling) => said.add(spelling));
  });
  return problems;
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
  const at = (offset: number): Place & {path: string} => ({path, ...place(offset)});
  if (document.errors.length > 0) {
    const findings = document.errors.map(({pos, message}) => ({
      ...at(pos[0]),
      found: message.split('\n')[0] ?? message,
      wanted: 'valid YAML',
    }));
    return {entries: [], findings, prose: []};
  }
  if (!isSeq(document.contents)) {
    const finding = {...at(0), found: 'no list', wanted: 'a list of {id, term, original, meaning}'};
    return {entries: [], findings: [finding], prose: []};
  }
  const findings: Finding[] = [];
  const prose: Prose[] = [];
  const entries: GlossaryEntry[] = [];
  const offsets: number[] = [];
  for (const item of document.contents.items) {
    const offset = isMap(item) || isScalar(item) ? item.range[0] : 0;
    const parsed = schema.safeParse(isMap(item) ? item.toJSON() : item);
    if (!parsed.success) {
      findings.push(
        ...parsed.error.issues.map((issue) => ({
          ...at(offset),
          found: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.'),
          wanted:
            issue.code === 'unrecognized_keys'
              ? `only ${Object.keys(schema.shape).join(', ')}`
              : issue.message,
        })),
      );
      continue;
    }
    entries.push(parsed.data);
    offsets.push(offset);
    const meaning = isMap(item) ? item.get('meaning', true) : undefined;
    const start = meaning?.range?.[0] ?? offset;
    prose.push({text: parsed.data.meaning, path, at: (index) => place(start + index)});
  }
  for (const [index, found] of clashes(entries)) {
    findings.push({...at(offsets[index] ?? 0), found, wanted: 'each spelling and id once'});
  }
  return {entries, findings, prose};
}
