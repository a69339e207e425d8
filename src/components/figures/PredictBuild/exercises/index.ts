import {copyAllFirst} from './copyAllFirst';
import type {Exercise} from './exercise';
import {lateArgument} from './lateArgument';
import {onlyCmd} from './onlyCmd';
import {packageFirst} from './packageFirst';
import {sameOutput} from './sameOutput';
import {whatCopySees} from './whatCopySees';

export type {Exercise, ExerciseTexts} from './exercise';

/** What a page writes in `ids` → the exercise, the easiest first. */
export const EXERCISES = {
  'copy-all-first': copyAllFirst,
  'package-first': packageFirst,
  'what-copy-sees': whatCopySees,
  'only-cmd': onlyCmd,
  'late-argument': lateArgument,
  'same-output': sameOutput,
} as const satisfies Readonly<Record<string, Exercise>>;

export type ExerciseId = keyof typeof EXERCISES;

export const EXERCISE_IDS = Object.keys(EXERCISES) as ExerciseId[];

/** @throws where a page asks for an exercise that is none, with what there is */
export function exerciseOf(id: unknown): Exercise {
  const found = EXERCISE_IDS.find((known) => known === id);
  if (found === undefined) {
    const expected = EXERCISE_IDS.map((known) => `"${known}"`).join(', ');
    throw new Error(
      `PredictBuild: every name in the prop "ids" must be one of ${expected}; found ${JSON.stringify(id)}.`,
    );
  }
  return EXERCISES[found];
}
