/**
 * Checks the words of pages and of the interface: spellings that the glossary avoids, and phrases
 * of `lint/style.yml`, in all files or in those that are named. Prints one line for each: file:line:column, what was found, what is wanted.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {KNOWLEDGE_FOLDER, readFolder} from '../src/plugins/content/knowledge';
import {filesUnder} from './files';
import {sayFinding, type Finding} from '../src/plugins/content/finding';
import {readGlossary} from '../src/plugins/content/glossary';
import {proseOfMarkdown, proseOfTypeScript, type Prose} from '../src/plugins/content/prose';
import {findTerms, glossaryRules, plainEndings, styleRules, unfinishedMeanings} from './lint/terms';

const glossaryPath = 'docs/glossary.yml';
const named = process.argv.slice(2);
const everywhere = (): string[] => [
  ...filesUnder('docs', /\.mdx?$/),
  ...filesUnder('src', /(?<!\.test)\.(?:mdx?|tsx?)$/),
  ...['CONTRIBUTING.md', 'docusaurus.config.ts', 'sidebars.ts'].filter((path) => existsSync(path)),
];

const sources = named.length > 0 ? named : everywhere();

/** What a parser of Markdown throws. */
interface Unreadable {
  readonly reason?: string;
  readonly line?: number;
  readonly column?: number;
}

/** The prose of a file, or why it has none: a page may have a tag that is not closed. */
function proseOf(path: string): {readonly prose: readonly Prose[]; readonly finding?: Finding} {
  const source = readFileSync(path, 'utf8');
  try {
    const read = /\.mdx?$/.test(path) ? proseOfMarkdown : proseOfTypeScript;
    return {prose: read(source, path)};
  } catch (error) {
    const {reason, line = 1, column = 1} = error as Unreadable;
    if (reason === undefined) {
      throw error;
    }
    const wanted = `태그와 중괄호의 짝을 맞춥니다(${reason})`;
    return {prose: [], finding: {path, line, column, found: '읽을 수 없는 글', wanted}};
  }
}

/** What the knowledge of failures says, each text at the line of its entry. */
const proseOfKnowledge = ({written}: ReturnType<typeof readFolder>): Prose[] =>
  written.flatMap(({entry, path, line}) =>
    [entry.title, entry.cause, ...entry.fix.map(({say}) => say)].map((text) => ({
      text,
      path,
      at: () => ({line, column: 1}),
    })),
  );

function check(): readonly Finding[] {
  const {entries, findings, prose} = readGlossary(readFileSync(glossaryPath, 'utf8'), glossaryPath);
  const style = styleRules(readFileSync(join(__dirname, 'lint/style.yml'), 'utf8'));
  const files = sources.map(proseOf);
  const knowledge = named.length > 0 ? {written: [], findings: []} : readFolder(KNOWLEDGE_FOLDER);
  const texts = [...prose, ...files.flatMap((file) => file.prose), ...proseOfKnowledge(knowledge)];
  return [
    ...findings,
    ...knowledge.findings,
    ...files.flatMap(({finding}) => finding ?? []),
    ...unfinishedMeanings(prose),
    ...plainEndings(texts),
    ...findTerms(texts, [...glossaryRules(entries), ...style], entries),
  ];
}

const findings = check();
findings.map(sayFinding).forEach((line) => console.error(line));
if (findings.length > 0) {
  console.error(`\n고칠 말이 ${findings.length}곳 있습니다.`);
  process.exitCode = 1;
} else {
  console.log(`파일 ${sources.length}개의 말이 용어집과 문체에 맞습니다.`);
}
