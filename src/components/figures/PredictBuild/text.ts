import {translate} from '@docusaurus/Translate';
import {code} from '../BuildSteps';
import type {Change, DiffLine} from './changes';
import type {Guess} from './prediction';
import {unmarked, type Prediction} from './usePrediction';

/** What a screen reader says before a changed line. */
export function lineWord(kind: DiffLine['kind']): string | undefined {
  switch (kind) {
    case 'same':
      return undefined;
    case 'removed':
      return translate({
        id: 'predictBuild.line.removed',
        message: '뺀 줄:',
        description: 'PredictBuild: said before a line that a change takes out',
      });
    case 'added':
      return translate({
        id: 'predictBuild.line.added',
        message: '넣은 줄:',
        description: 'PredictBuild: said before a line that a change puts in',
      });
  }
}

/** What the reader expects of a step. */
export function guessLabel(guess: Guess): string {
  return guess === 'cached'
    ? translate({
        id: 'predictBuild.guess.cached',
        message: '캐시',
        description: 'PredictBuild: the reader expects a step to come from the cache',
      })
    : translate({
        id: 'predictBuild.guess.run',
        message: '다시 실행',
        description: 'PredictBuild: the reader expects a step to run again',
      });
}

/** How many steps were marked right. @param lesson what to take along, said where all were */
export function outcomeText({phase, steps, guesses, verdicts}: Prediction, lesson: string): string {
  if (phase === 'asked') {
    return translate(
      {
        id: 'predictBuild.unmarked',
        message: '아직 고르지 않은 단계가 {count}개 있습니다.',
        description: 'PredictBuild: the reader asked for the result too early',
      },
      {count: unmarked(steps, guesses).length},
    );
  }
  const right = verdicts.filter(({isRight}) => isRight).length;
  if (right === steps.length) {
    const message = translate({
      id: 'predictBuild.allRight',
      message: '모두 맞혔습니다.',
      description: 'PredictBuild: every step was marked right; what to take along follows',
    });
    return `${message} ${lesson}`;
  }
  return translate(
    {
      id: 'predictBuild.someRight',
      message:
        '단계 {all}개 가운데 {right}개를 맞혔습니다. 틀린 단계의 까닭을 읽고 다시 풀어 보세요.',
      description: 'PredictBuild: some steps were marked wrong',
    },
    {all: steps.length, right},
  );
}

const octal = (mode: number) => mode.toString(8);

/** What was changed between the builds; code in backticks. */
export function changeText(change: Change): string {
  switch (change.kind) {
    case 'dockerfile':
      return translate(
        {
          id: 'predictBuild.change.dockerfile',
          message: '{file}: 위에 표시한 줄',
          description: 'PredictBuild: the Dockerfile was changed',
        },
        {file: code('Dockerfile')},
      );
    case 'content':
      return translate(
        {
          id: 'predictBuild.change.content',
          message: '{file}: 내용',
          description: 'PredictBuild: a file’s content was changed',
        },
        {file: code(change.path)},
      );
    case 'mode':
      return translate(
        {
          id: 'predictBuild.change.mode',
          message: '{file}: 권한 {before} → {after}',
          description: 'PredictBuild: a file’s permission bits were changed',
        },
        {file: code(change.path), before: octal(change.before), after: octal(change.after)},
      );
    case 'touched':
      return translate(
        {
          id: 'predictBuild.change.touched',
          message: '{file}: 수정 시각만',
          description: 'PredictBuild: only a file’s modification time is new',
        },
        {file: code(change.path)},
      );
    case 'build-arg':
      return translate(
        {
          id: 'predictBuild.change.buildArg',
          message: '빌드 인자: {before} → {after}',
          description: 'PredictBuild: a build argument was changed',
        },
        {
          before: code(`${change.name}=${change.before ?? ''}`),
          after: code(`${change.name}=${change.after ?? ''}`),
        },
      );
  }
}
