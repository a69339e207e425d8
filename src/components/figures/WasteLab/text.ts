import {translate} from '@docusaurus/Translate';
import {code} from '../BuildSteps';
import type {FixId} from './habits';

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
