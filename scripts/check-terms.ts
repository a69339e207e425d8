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

function proseOf(path: string): Prose[] {
  const source = readFileSync(path, 'utf8');
  return /\.mdx?$/.test(path) ? proseOfMarkdown(source, path) : proseOfTypeScript(source, path);
}

/** What the knowledge of failures says, each text at the line of its entry. */
const proseOfKnowledge = (): Prose[] =>
  readFolder(KNOWLEDGE_FOLDER).written.flatMap(({entry, path, line}) =>
    [entry.title, entry.cause, ...entry.fix.map(({say}) => say)].map((text) => ({
      text,
      path,
      at: () => ({line, column: 1}),
    })),
  );

function check(): readonly Finding[] {
  const {entries, findings, prose} = readGlossary(readFileSync(glossaryPath, 'utf8'), glossaryPath);
  const style = styleRules(readFileSync(join(__dirname, 'lint/style.yml'), 'utf8'));
  const texts = [
    ...prose,
    ...sources.flatMap(proseOf),
    ...(named.length > 0 ? [] : proseOfKnowledge()),
  ];
  return [
    ...findings,
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
