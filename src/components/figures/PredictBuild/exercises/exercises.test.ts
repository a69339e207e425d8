import {describe, expect, test} from 'vitest';
import {build, EMPTY_CACHE} from '../../../../simulator/buildkit';
import {judge, solutionOf, sourceOf, stepsOf} from '../prediction';
import {EXERCISE_IDS, EXERCISES, exerciseOf, type ExerciseId} from '.';

/** The answers, worked out by hand from BuildKit's rules (see each exercise's lesson). */
const ANSWERS: Readonly<Record<ExerciseId, readonly (readonly [step: string, state: string])[]>> = {
  'copy-all-first': [
    ['WORKDIR /app', 'cached'],
    ['COPY . .', 'run'],
    ['RUN npm ci', 'run'],
  ],
  'package-first': [
    ['WORKDIR /app', 'cached'],
    ['COPY package*.json ./', 'cached'],
    ['RUN npm ci', 'cached'],
    ['COPY . .', 'run'],
  ],
  'what-copy-sees': [
    ['WORKDIR /app', 'cached'],
    ['COPY package*.json ./', 'cached'],
    ['RUN npm ci', 'cached'],
    ['COPY src/ src/', 'cached'],
    ['COPY bin/ bin/', 'run'],
    ['RUN sh bin/prepare.sh', 'run'],
  ],
  'only-cmd': [
    ['WORKDIR /app', 'cached'],
    ['COPY package*.json ./', 'cached'],
    ['RUN npm ci', 'cached'],
    ['COPY . .', 'run'],
    ['RUN mkdir -p logs', 'run'],
  ],
  'late-argument': [
    ['WORKDIR /app', 'cached'],
    ['COPY package*.json ./', 'cached'],
    ['RUN npm ci', 'cached'],
    ['COPY . .', 'cached'],
    ['RUN node --check server.js', 'run'],
    ['RUN echo "$COMMIT" > version.txt', 'run'],
  ],
  'same-output': [
    ['WORKDIR /src', 'cached'],
    ['COPY . .', 'run'],
    ['RUN mkdir dist && cp pages/*.html dist/', 'run'],
    ['RUN rm -rf /usr/share/nginx/html', 'cached'],
    ['COPY nginx.conf /etc/nginx/nginx.conf', 'cached'],
    ['COPY --from=build /src/dist /usr/share/nginx/html', 'cached'],
  ],
};

describe.each(EXERCISE_IDS)('%s', (id) => {
  const exercise = exerciseOf(id);
  const steps = stepsOf(exercise);

  test('both builds succeed, the first from an empty cache', () => {
    const first = build(exercise.before, EMPTY_CACHE);
    expect(first.error).toBeUndefined();
    expect(first.steps.map(({state}) => state)).toEqual(steps.map(() => 'run'));
    expect(solutionOf(exercise).error).toBeUndefined();
  });

  test('is solved by these answers, and by no others', () => {
    expect(steps.map((step) => [sourceOf(step, exercise), step.state])).toEqual(ANSWERS[id]);
    const right = Object.fromEntries(
      steps.map(({id: step}, index) => [step, ANSWERS[id][index]?.[1] as 'cached' | 'run']),
    );
    expect(judge(steps, right).every(({isRight}) => isRight)).toBe(true);
    for (const {id: step} of steps) {
      const other = right[step] === 'run' ? 'cached' : 'run';
      const verdicts = judge(steps, {...right, [step]: other});
      expect(verdicts.filter(({isRight}) => !isRight).map((each) => each.step.id)).toEqual([step]);
      expect(judge(steps, {...right, [step]: undefined}).every(({isRight}) => isRight)).toBe(false);
    }
  });

  test('has both answers in it, and says its texts', () => {
    expect(new Set(steps.map(({state}) => state))).toEqual(new Set(['cached', 'run']));
    for (const text of Object.values(exercise.texts())) {
      expect(text).toMatch(/\p{Script=Hangul}/u);
    }
  });

  test('gives every step that runs a reason', () => {
    for (const {state, reason} of steps) {
      expect(reason === undefined).toBe(state === 'cached');
    }
  });
});

test('no two exercises have the same title; a wrong id is named with what is allowed', () => {
  expect(new Set(Object.values(EXERCISES).map(({texts}) => texts().title)).size).toBe(6);
  expect(() => exerciseOf('copy-first')).toThrow(
    'PredictBuild: every name in the prop "ids" must be one of "copy-all-first", "package-first", ' +
      '"what-copy-sees", "only-cmd", "late-argument", "same-output"; found "copy-first".',
  );
});
