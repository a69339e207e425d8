import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {isNode, isSeq} from 'yaml';
import {sayFinding, type Finding} from './finding';
import {compile} from '../../workshop/help/pattern';
import {fixBlocks, unsayable} from './fixCommands';
import {fileSchema, type Entry} from './knowledgeSchema';
import {readWritten} from '../../workshop/lesson/writtenData';
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

/** The line of an offset, from 1. */
const linesOf = (text: string) => (offset: number) => text.slice(0, offset).split('\n').length;

interface Read {
  readonly written: readonly Written[];
  readonly findings: readonly Finding[];
}

/**
 * Reads one file of the knowledge.
 * @param text YAML: a list of entries, see `knowledgeSchema.ts`
 * @param file its name, for findings; without its ending it is the area
 */
export function readFile(text: string, file: string): Read {
  const area = AREAS.find((name) => name === path.basename(file, '.yml'));
  if (area === undefined) {
    const wanted = `src/workshop/help/types.ts에 있는 분야의 이름이어야 합니다: ${AREAS.join(', ')}`;
    return {
      written: [],
      findings: [{path: file, line: 1, column: 1, found: path.basename(file), wanted}],
    };
  }
  const read = readWritten(text, fileSchema);
  if (!read.ok) {
    const findings = read.faults.map(({line, column, key, problem}) => ({
      ...{path: file, line, column},
      found: key.replace(/^\d+\.?/, '') || path.basename(file),
      wanted: problem,
    }));
    return {written: [], findings};
  }
  const lines = linesOf(text);
  const items = isSeq(read.document.contents) ? read.document.contents.items : [];
  const written = read.value.map((entry, index) => {
    const item = items[index];
    const offset = isNode(item) ? (item.range?.[0] ?? 0) : 0;
    return {entry, area, path: file, line: lines(offset)};
  });
  return {written, findings: []};
}

/** Commands that some reader of a step cannot run as they are written. */
function strangeCommands(written: readonly Written[]): readonly Finding[] {
  return written.flatMap(({entry, path: file, line}) =>
    entry.fix.flatMap((step) =>
      unsayable(step).map(({shell, command, what}) => ({
        ...{path: file, line, column: 1},
        found: `run: ${command}`,
        wanted: `${shell}로 옮길 수 있는 명령이어야 합니다(${what}). 시스템마다 다르면 os로 나눕니다.`,
      })),
    ),
  );
}

/** What is wrong between entries: two with one id, or a `hiddenBy` that is no entry's id. */
export function clashes(written: readonly Written[]): readonly Finding[] {
  const ids = written.map(({entry}) => entry.id);
  return written.flatMap(({entry, path: file, line}, index): Finding[] => {
    const at = {path: file, line, column: 1};
    const unknown = (entry.hiddenBy ?? []).filter((id) => !ids.includes(id));
    return [
      ...(ids.indexOf(entry.id) < index
        ? [{...at, found: `id: ${entry.id}`, wanted: '다른 항목에 없는 id여야 합니다.'}]
        : []),
      ...unknown.map((id) => ({
        ...at,
        found: `hiddenBy: ${id}`,
        wanted: '다른 항목의 id여야 합니다.',
      })),
    ];
  });
}

function problemOf({entry, area}: Written): Problem {
  const {
    match = [],
    when = {},
    maybe = [],
    hiddenBy = [],
    symptom = false,
    examples,
    fix,
    ...rest
  } = entry;
  return {
    ...rest,
    area,
    match: match.map(compile),
    when: Object.fromEntries(
      Object.entries(when).map(([name, patterns]) => [name, patterns.map(compile)]),
    ),
    maybe: maybe.map(compile),
    hiddenBy,
    symptom,
    fix: fix.map((step) => ({say: step.say, os: step.os, commands: fixBlocks(step)})),
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
  const findings = read.flatMap((one) => one.findings);
  // Without the entries of a file that cannot be read, others would seem to name what is not there.
  return {
    written,
    findings: findings.length > 0 ? findings : [...clashes(written), ...strangeCommands(written)],
  };
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
