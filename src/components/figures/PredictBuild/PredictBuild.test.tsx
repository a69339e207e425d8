import {cleanup, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import {afterEach, describe, expect, test} from 'vitest';
import {EXERCISE_IDS, EXERCISES, type ExerciseId} from './exercises';
import {sourceOf, stepsOf} from './prediction';
import {guessLabel} from './text';
import PredictBuild from '.';

afterEach(cleanup);

const questions = () => screen.getAllByRole('radiogroup');
const mark = (question: HTMLElement, name: string) =>
  userEvent.click(within(question).getByRole('radio', {name}));
const build = () => userEvent.click(screen.getByRole('button', {name: '빌드하고 확인'}));
const status = () => screen.getByRole('status');

async function markAll(id: ExerciseId, isRight: (index: number) => boolean): Promise<void> {
  for (const [index, {state}] of stepsOf(EXERCISES[id]).entries()) {
    const question = questions()[index];
    if (question === undefined) {
      throw new Error(`no question ${index}`);
    }
    await mark(question, guessLabel((state === 'cached') === isRight(index) ? 'cached' : 'run'));
  }
}

describe.each(EXERCISE_IDS)('%s', (id) => {
  const steps = stepsOf(EXERCISES[id]);

  test('asks about every step, with what was changed', () => {
    render(<PredictBuild ids={id} />);
    const region = screen.getByRole('region', {name: new RegExp(EXERCISES[id].texts().title)});
    expect(within(region).getAllByRole('radiogroup')).toHaveLength(steps.length);
    for (const [index, step] of steps.entries()) {
      expect(questions()[index]?.textContent).toContain(sourceOf(step, EXERCISES[id]));
    }
  });

  test('is solved', async () => {
    render(<PredictBuild ids={id} />);
    await markAll(id, () => true);
    await build();
    expect(status().textContent).toContain('모두 맞혔습니다.');
    expect(screen.getAllByText('맞음')).toHaveLength(steps.length);
    expect(screen.queryByText('틀림')).toBeNull();
  });

  test('explains a wrong answer, and is marked anew', async () => {
    render(<PredictBuild ids={id} />);
    await markAll(id, (index) => index > 0);
    await build();
    expect(status().textContent).toContain(
      `단계 ${steps.length}개 가운데 ${steps.length - 1}개를 맞혔습니다.`,
    );
    const item = screen.getByText('틀림').closest('li');
    expect(item?.textContent).toMatch(/지난 결과를 씁니다\.|다시 실행했습니다/);
    await userEvent.click(screen.getByRole('button', {name: '다시 풀기'}));
    expect(screen.queryByText('틀림')).toBeNull();
    expect(
      screen.getAllByRole('radio').filter((each) => (each as HTMLInputElement).checked),
    ).toEqual([]);
  });
});

test('says which steps are not marked, and goes to the first', async () => {
  render(<PredictBuild ids="package-first" />);
  const [first, second] = questions();
  await mark(first!, guessLabel('cached'));
  await build();
  expect(status().textContent).toBe('아직 고르지 않은 단계가 3개 있습니다.');
  expect(second!.contains(document.activeElement)).toBe(true);
  expect(screen.queryByText('맞음')).toBeNull();
});

test('reveals nothing before it is built', () => {
  const {container} = render(<PredictBuild ids="only-cmd" />);
  expect(container.textContent).not.toMatch(/지난 결과를 씁니다|다시 실행했습니다/);
  expect(container.querySelector('[data-state], [data-right]')).toBeNull();
});

test('gives the answers where there is no script', () => {
  const html = renderToString(<PredictBuild ids="same-output" />);
  const [, answers = ''] = /<noscript>(.*)<\/noscript>/s.exec(html) ?? [];
  expect(answers).toContain('정답 보기');
  expect(answers.match(/<tr>/g)).toHaveLength(1 + 6);
  expect(html.replace(answers, '')).not.toMatch(/지난 결과를 씁니다|다시 실행했습니다/);
});

test('an id that is none fails with what is allowed', () => {
  expect(() => renderToString(<PredictBuild ids="nope" />)).toThrow(
    /every name in the prop "ids" must be one of "copy-all-first".*; found "nope"/,
  );
});
