import {readFileSync} from 'node:fs';
import {parse} from 'yaml';
import {describe, expect, test} from 'vitest';
import {KNOWLEDGE_FOLDER, readKnowledge} from '../../plugins/content/knowledge';
import {match} from './match';

/** A text that somebody posted: see the head of `examples/posted.yml`. */
interface Posted {
  readonly id: string;
  readonly kind: 'fail' | 'other';
  readonly source: string;
  readonly want: string;
  readonly ok: readonly string[];
  readonly text: string;
}

const knowledge = readKnowledge(KNOWLEDGE_FOLDER);

const posted = (name: string) =>
  parse(readFileSync(`src/workshop/help/examples/${name}.yml`, 'utf8')) as readonly Posted[];

/** What is answered first, and how surely. */
function answer({text}: Posted) {
  const {confidence, matches} = match(text, knowledge);
  return {confidence, first: matches[0]?.problem.id};
}

describe.each([
  ['posted', {texts: 51, found: 1}],
  ['posted-more', {texts: 100, found: 0.95}],
])('%s', (name, least) => {
  const all = posted(name);
  const failures = all.filter(({ok}) => ok.length > 0);

  test('the table is whole', () => {
    expect(all.length).toBeGreaterThanOrEqual(least.texts);
    expect(new Set(all.map(({id}) => id)).size).toBe(all.length);
    const ids = knowledge.map(({id}) => id);
    expect(failures.flatMap(({ok}) => ok).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(all.filter(({ok}) => ok.length === 0).map((text) => [text.id, text] as const))(
    '%s: nothing is sure',
    (_, text) => {
      expect(answer(text).confidence).not.toBe('sure');
    },
  );

  test.each(failures.map((text) => [text.id, text] as const))(
    '%s: not answered wrongly for sure',
    (_, text) => {
      const {confidence, first} = answer(text);
      expect(confidence === 'sure' ? text.ok : [first]).toContain(first);
    },
  );

  test('enough of them are found', () => {
    const missed = failures.filter((text) => !text.ok.includes(answer(text).first ?? ''));
    expect(
      missed.length,
      missed.map((text) => `${text.id}: ${text.want}`).join('\n'),
    ).toBeLessThanOrEqual(failures.length * (1 - least.found));
  });
});
