import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {isNode, isSeq, LineCounter, parseDocument} from 'yaml';
import {sayFinding, type Finding} from './finding';
import {compile} from '../../workshop/help/pattern';
import {explain, fileSchema, type Entry} from './knowledgeSchema';
import {AREAS, type AreaName, type Knowledge, type Problem} from '../../workshop/help/types';

/** Where the knowledge lies, from the project's root. */
export const KNOWLEDGE_FOLDER = path.join('src', 'workshop', 'help', 'knowledge');

/** An entry as it is written, with its place. */
export interface Written {
  readonly entry: Entry;
  readonly area: AreaName;
  readonly path: string;
  readonly line: number;
}

interface Read {
  readonly written: readonly Written[];
  readonly findings: readonly Finding[];
}

/**
 * Reads one file of the knowledge.
 * @param text YAML: a list of entries, see `schema.ts`
 * @param file its name, for findings; without its ending it is the area
 */
export function readFile(text: string, file: string): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  const at = (offset: number) => {
    const {line, col} = lines.linePos(offset);
    return {path: file, line, column: col};
  };
  const area = AREAS.find((name) => name === path.basename(file, '.yml'));
  if (area === undefined) {
    const wanted = `a file of one of the areas in src/workshop/help/types.ts: ${AREAS.join(', ')}`;
    return {written: [], findings: [{...at(0), found: path.basename(file), wanted}]};
  }
  const [error] = document.errors;
  if (error !== undefined) {
    const found = error.message.split('\n')[0] ?? error.message;
    return {written: [], findings: [{...at(error.pos[0]), found, wanted: 'valid YAML'}]};
  }
  const offsetOf = (keys: readonly PropertyKey[]): number => {
    const node: unknown = document.getIn(keys, true);
    return isNode(node) && node.range ? node.range[0] : 0;
  };
  /** The nearest thing that is there: what is missing has no place of its own. */
  const placeOf = (keys: readonly PropertyKey[]): number =>
    keys.length === 0 ? 0 : offsetOf(keys) || placeOf(keys.slice(0, -1));
  const parsed = fileSchema.safeParse(document.toJSON());
  if (!parsed.success) {
    const findings = parsed.error.issues.map((issue) => ({
      ...at(placeOf(issue.path)),
      ...explain(issue),
    }));
    return {written: [], findings};
  }
  const written = parsed.data.map((entry, index) => ({
    entry,
    area,
    path: file,
    line: isSeq(document.contents) ? at(offsetOf([index])).line : 1,
  }));
  return {written, findings: []};
}

/** What is wrong between entries: an id twice, or the id of none. */
export function clashes(written: readonly Written[]): readonly Finding[] {
  const ids = written.map(({entry}) => entry.id);
  return written.flatMap(({entry, path: file, line}, index): Finding[] => {
    const at = {path: file, line, column: 1};
    const unknown = (entry.hiddenBy ?? []).filter((id) => !ids.includes(id));
    return [
      ...(ids.indexOf(entry.id) < index
        ? [{...at, found: `id: ${entry.id}`, wanted: 'an id that no other entry has'}]
        : []),
      ...unknown.map((id) => ({...at, found: `hiddenBy: ${id}`, wanted: 'the id of an entry'})),
    ];
  });
}

function problemOf({entry, area}: Written): Problem {
  const {match = [], maybe = [], hiddenBy = [], symptom = false, examples, ...rest} = entry;
  return {
    ...rest,
    area,
    match: match.map(compile),
    maybe: maybe.map(compile),
    hiddenBy,
    symptom,
    example: examples[0]?.text.trim() ?? '',
  };
}

/** All entries of a folder, in the order of the areas, and what is wrong with them. */
export function readFolder(folder: string): Read {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  const read = files.map((name) => {
    const file = path.join(folder, name);
    return readFile(readFileSync(file, 'utf8'), file);
  });
  const written = read
    .flatMap((one) => one.written)
    .sort((a, b) => AREAS.indexOf(a.area) - AREAS.indexOf(b.area));
  return {written, findings: [...read.flatMap(({findings}) => findings), ...clashes(written)]};
}

/**
 * The knowledge as the browser gets it.
 * @throws an Error with one line per mistake: file, line, what was found, what is wanted
 */
export function readKnowledge(folder: string): Knowledge {
  const {written, findings} = readFolder(folder);
  if (findings.length > 0) {
    throw new Error(findings.map(sayFinding).join('\n'));
  }
  return written.map(problemOf);
}
