import {render, screen, within} from '@testing-library/react';
import {expect, test} from 'vitest';
import Quiz, {QuizAnswer, QuizLabel, QuizQuestion} from '.';

function renderQuiz() {
  render(
    <Quiz>
      <QuizQuestion>무엇입니까?</QuizQuestion>
      <QuizAnswer>
        <QuizLabel>가</QuizLabel>
        <p>아닙니다.</p>
      </QuizAnswer>
      <QuizAnswer correct>
        <QuizLabel>나</QuizLabel>
        <p>맞습니다.</p>
      </QuizAnswer>
    </Quiz>,
  );
  return screen.getAllByRole('group').map((answer) => within(answer));
}

test('answers are folded, and each has its label, explanation and verdict', () => {
  const [wrong, right] = renderQuiz();
  expect(screen.getByText('무엇입니까?').closest('details')).toBeNull();
  expect(wrong?.getByText('아닙니다.').closest('details')?.open).toBe(false);
  expect(wrong?.getByText('다시 생각해 보세요').closest('details')?.open).toBe(false);
  expect(wrong?.queryByText('정답입니다')).toBeNull();
  expect(right?.getByText('정답입니다').closest('details')?.open).toBe(false);
  expect(right?.queryByText('다시 생각해 보세요')).toBeNull();
});

test('an answer is opened by its label, a native summary', () => {
  const [wrong] = renderQuiz();
  const label = wrong?.getByText('가');
  expect(label?.localName).toBe('summary');
  label?.click();
  expect(label?.closest('details')?.open).toBe(true);
});

test('the right answer can be told apart without colour and without words', () => {
  renderQuiz();
  const marks = screen.getAllByRole('group').map((answer) => answer.dataset.correct);
  expect(marks).toEqual(['false', 'true']);
});
