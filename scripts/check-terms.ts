/**
 * Checks the words of pages and of the interface: spellings that the glossary avoids, shared facts
 * that are typed by hand, and phrases of `lint/style.yml`, in all files or in those that are named.
 * All files are asked for facts and terms that no page shows, too. Prints one line for each:
 * file:line:column, what was found, what is wanted.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Root} from 'mdast';
import {FACTS_FILE, readFacts, type WrittenFact} from '../src/plugins/content/facts';
import {KNOWLEDGE_FOLDER, readFolder} from '../src/plugins/content/knowledge';
import {filesUnder} from './files';
import {sayFinding, type Finding} from '../src/plugins/content/finding';
import {GLOSSARY_FILE, readGlossary, type Glossary} from '../src/plugins/content/glossary';
import {
  parseMarkdown,
  proseOfMarkdown,
  proseOfTypeScript,
  type Prose,
} from '../src/plugins/content/prose';
import {factsShown} from '../src/plugins/remark/facts';
import {termsShown} from '../src/plugins/remark/glossary';
import {LAB_DOWNLOADS, PULLS_WITHOUT_LOGIN} from '../src/workshop/classroom/traffic';
import {
  factRules,
  findTerms,
  glossaryRules,
  plainEndings,
  styleRules,
  unfinishedMeanings,
  unlinkedTerms,
  unusedFacts,
} from './lint/terms';

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

interface ReadFile {
  readonly path: string;
  readonly prose: readonly Prose[];
  /** A page's syntax tree. */
  readonly tree?: Root;
  readonly finding?: Finding;
}

/** The prose of a file, or why it has none: a page may have a tag that is not closed. */
function readSource(path: string): ReadFile {
  const source = readFileSync(path, 'utf8');
  try {
    return /\.mdx?$/.test(path)
      ? {path, prose: proseOfMarkdown(source, path), tree: parseMarkdown(source)}
      : {path, prose: proseOfTypeScript(source, path)};
  } catch (error) {
    const {reason, line = 1, column = 1} = error as Unreadable;
    if (reason === undefined) {
      throw error;
    }
    const wanted = `태그와 중괄호의 짝을 맞춥니다(${reason})`;
    return {path, prose: [], finding: {path, line, column, found: '읽을 수 없는 글', wanted}};
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

/** Facts and terms that no page shows, where all pages are read. */
function unused(files: readonly ReadFile[], glossary: Glossary, facts: readonly WrittenFact[]) {
  const trees = files.flatMap(({path, tree}) => (tree === undefined ? [] : [{path, tree}]));
  const shownFacts = new Set([
    ...trees.flatMap(({tree}) => factsShown(tree)),
    // What the room's traffic is reckoned with is shown by its figure.
    ...LAB_DOWNLOADS.map(({size}) => size),
    PULLS_WITHOUT_LOGIN,
  ]);
  // The gallery, outside docs/, explains a term only as an example.
  const chapters = trees.filter(({path}) => path.startsWith('docs/'));
  const shownTerms = new Set(chapters.flatMap(({tree}) => termsShown(tree)));
  return [...unusedFacts(facts, shownFacts), ...unlinkedTerms(glossary, shownTerms)];
}

function check(): readonly Finding[] {
  const glossary = readGlossary(readFileSync(GLOSSARY_FILE, 'utf8'), GLOSSARY_FILE);
  const {entries, prose} = glossary;
  const style = styleRules(readFileSync(join(__dirname, 'lint/style.yml'), 'utf8'));
  const {facts, findings: wrongFacts} = readFacts(readFileSync(FACTS_FILE, 'utf8'));
  const files = sources.map(readSource);
  const knowledge = named.length > 0 ? {written: [], findings: []} : readFolder(KNOWLEDGE_FOLDER);
  const texts = [...prose, ...files.flatMap((file) => file.prose), ...proseOfKnowledge(knowledge)];
  return [
    ...glossary.findings,
    ...wrongFacts,
    ...(named.length > 0 ? [] : unused(files, glossary, facts)),
    ...knowledge.findings,
    ...files.flatMap(({finding}) => finding ?? []),
    ...unfinishedMeanings(prose),
    ...plainEndings(texts),
    ...findTerms(texts, [...glossaryRules(entries), ...factRules(facts), ...style], entries),
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
