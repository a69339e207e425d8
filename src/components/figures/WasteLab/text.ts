import {translate} from '@docusaurus/Translate';
import type {HiddenHow} from '../../../simulator/image';
import {code, formatSize} from '../BuildSteps';
import type {FixId} from './habits';
import {isReached, percent, type GoalState, type Measured} from './measure';

/** What the habit is and what the fix does; code in backticks. */
export function fixText(id: FixId): {readonly habit: string; readonly action: string} {
  switch (id) {
    case 'lists':
      return {
        habit: translate(
          {
            id: 'wasteLab.lists.habit',
            message: '{lists}의 패키지 목록을 다음 {run}에서 지웁니다.',
            description: 'WasteLab: a habit; {run} is RUN',
          },
          {lists: code('apt-get update'), run: code('RUN')},
        ),
        action: translate({
          id: 'wasteLab.lists.action',
          message: '한 RUN에서 설치하고 지우기',
          description: 'WasteLab: button that mends a habit',
        }),
      };
    case 'download':
      return {
        habit: translate(
          {
            id: 'wasteLab.download.habit',
            message: '{curl}로 받은 파일을 설치한 다음, 나중에 지웁니다.',
            description: 'WasteLab: a habit',
          },
          {curl: code('curl')},
        ),
        action: translate({
          id: 'wasteLab.download.action',
          message: '받고 설치하고 지우는 일을 묶기',
          description: 'WasteLab: button that mends a habit',
        }),
      };
    case 'owner':
      return {
        habit: translate(
          {
            id: 'wasteLab.owner.habit',
            message: '{chown}을 따로 실행해 파일을 통째로 한 번 더 담습니다.',
            description: 'WasteLab: a habit',
          },
          {chown: code('chown -R')},
        ),
        action: translate({
          id: 'wasteLab.owner.action',
          message: '처음부터 소유자를 정해 담기',
          description: 'WasteLab: button that mends a habit',
        }),
      };
    case 'backup':
      return {
        habit: translate(
          {
            id: 'wasteLab.backup.habit',
            message: '필요 없는 {file}을 복사했다가 지웁니다.',
            description: 'WasteLab: a habit',
          },
          {file: code('backup.sql')},
        ),
        action: translate({
          id: 'wasteLab.backup.action',
          message: '.dockerignore로 빼기',
          description: 'WasteLab: button that mends a habit',
        }),
      };
  }
}

/** How a layer hides a file. */
export function howText(how: HiddenHow): string {
  switch (how) {
    case 'deleted':
      return translate({
        id: 'wasteLab.how.deleted',
        message: '지움',
        description: 'WasteLab: how a layer hides a file',
      });
    case 'emptied':
      return translate({
        id: 'wasteLab.how.emptied',
        message: '디렉터리를 새로 만듦',
        description: 'WasteLab: how a layer hides a file',
      });
    case 'copied':
      return translate({
        id: 'wasteLab.how.copied',
        message: '같은 내용을 다시 담음',
        description: 'WasteLab: how a layer hides a file',
      });
    case 'rewritten':
      return translate({
        id: 'wasteLab.how.rewritten',
        message: '덮어씀',
        description: 'WasteLab: how a layer hides a file',
      });
  }
}

/** How near the goal is, in a word. @param efficiency dive's, 0 to 1 */
export function scoreWord(goal: GoalState, efficiency: number): string {
  if (isReached(goal)) {
    return translate({
      id: 'wasteLab.word.reached',
      message: '목표 달성',
      description: 'WasteLab: the goal is reached',
    });
  }
  return efficiency < 0.9
    ? translate({
        id: 'wasteLab.word.much',
        message: '낭비가 많음',
        description: 'WasteLab: much of the image is hidden',
      })
    : translate({
        id: 'wasteLab.word.some',
        message: '조금 더',
        description: 'WasteLab: the goal is near',
      });
}

/** What is said aloud after a build. */
export function announcementText({outcome: {image}, waste, goal}: Measured): string {
  if (image === undefined || waste === undefined) {
    return translate({
      id: 'wasteLab.said.failed',
      message: '빌드가 멈췄습니다.',
      description: 'WasteLab: said after a build that failed',
    });
  }
  const values = {efficiency: percent(waste.efficiency), size: formatSize(image.size)};
  return isReached(goal)
    ? translate(
        {
          id: 'wasteLab.said.reached',
          message:
            '목표를 이뤘습니다. 효율 {efficiency}, 이미지 {size}입니다. 하는 일은 같고, 받는 사람이 내려받을 것은 줄었습니다.',
          description: 'WasteLab: said after a build that reaches the goal',
        },
        values,
      )
    : translate(
        {
          id: 'wasteLab.said.built',
          message: '효율 {efficiency}, 이미지 {size}입니다. 아직 목표에 이르지 못했습니다.',
          description: 'WasteLab: said after a build',
        },
        values,
      );
}
