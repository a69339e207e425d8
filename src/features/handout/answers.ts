/** The answer to one question of a handout. */
export interface Answer {
  readonly number: number;
  readonly question: string;
  /** HTML of our own pages. */
  readonly html: string;
}

/** Puts the number before the question, and gives back what the question says. */
function mark(question: Element, number: number, label: string): string {
  question.querySelector('[aria-hidden="true"]')?.remove();
  const text = question.textContent.trim();
  const shown = question.ownerDocument.createElement('strong');
  shown.textContent = `${label} ${number}. `;
  question.prepend(shown);
  return text;
}

/** The right answer of a quiz and why; the answers left behind say nothing about it. */
function takeQuiz(details: readonly Element[]): string {
  const right = details.find((it) => it.getAttribute('data-correct') === 'true');
  const label = right?.querySelector('summary');
  const explanation = [...(right?.children ?? [])].filter((it) => it !== label).slice(0, -1);
  const html = `<p><strong>${label?.innerHTML ?? ''}</strong></p>${explanation
    .map((it) => it.outerHTML)
    .join('')}`;
  for (const answer of details) {
    answer.removeAttribute('data-correct');
    answer.removeAttribute('open');
    [...answer.children].filter((it) => it.tagName !== 'SUMMARY').forEach((it) => it.remove());
  }
  return html;
}

/** The table that an exercise has for pages without scripts. */
function takeExercise(section: Element, holder: Element): string {
  const solution = holder.querySelector('details');
  solution?.querySelector('summary')?.remove();
  const html = solution?.innerHTML ?? '';
  holder.remove();
  section.querySelectorAll('details, button').forEach((it) => it.remove());
  return html;
}

/**
 * Takes the answers of the quizzes and exercises out of a page, in its order, and numbers the
 * questions. The page is one that was parsed, not one that is shown: there, the browser keeps what
 * is for pages without scripts as text.
 * @param first the number of the first question
 * @param label what stands before a number
 */
export function takeAnswers(root: Element, first: number, label: string): readonly Answer[] {
  const sections = [...root.querySelectorAll('section')];
  const answers: Answer[] = [];
  for (const section of sections) {
    const options = [...section.querySelectorAll(':scope > details[data-correct]')];
    const holder = section.querySelector(':scope > noscript');
    const question = section.querySelector('p');
    if (question === null || (options.length === 0 && holder === null)) {
      continue;
    }
    const number = first + answers.length;
    const text = mark(question, number, label);
    const html = holder === null ? takeQuiz(options) : takeExercise(section, holder);
    answers.push({number, question: text, html});
  }
  return answers;
}
