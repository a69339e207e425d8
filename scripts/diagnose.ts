/**
 * `npm run -s diagnose`: reads a JSON list of texts that terminals printed on standard input, and
 * prints a JSON list with `{"confidence": "sure" | "unsure" | "none", "problems": [id…]}` for each,
 * the most likely problem first: what the page /help answers, by the same code.
 */
import {readFileSync} from 'node:fs';
import {KNOWLEDGE_FOLDER, readKnowledge} from '../src/plugins/content/knowledge';
import {match} from '../src/workshop/help/match';
import {readTexts} from './diagnose/readTexts';

const texts = readTexts(readFileSync(0, 'utf8'));
if (texts.ok) {
  const knowledge = readKnowledge(KNOWLEDGE_FOLDER);
  const answers = texts.value.map((text) => {
    const {confidence, matches} = match(text, knowledge);
    return JSON.stringify({confidence, problems: matches.map(({problem}) => problem.id)});
  });
  console.log(`[\n${answers.join(',\n')}\n]`);
} else {
  console.error(texts.problem);
  process.exitCode = 1;
}
