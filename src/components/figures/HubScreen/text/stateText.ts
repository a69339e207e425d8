import {translate} from '@docusaurus/Translate';
import type {Permission} from '../example';
import type {Invitee, RepositoryAction, StepResult, WorkflowStep} from '../model';

/** The permissions as Docker Hub names them. */
export const PERMISSION_NAMES: Readonly<Record<Permission, string>> = {
  read: 'Read-only',
  write: 'Read & Write',
  admin: 'Admin',
};

function actionName(action: RepositoryAction): string {
  switch (action) {
    case 'view':
      return translate({
        id: 'hubScreen.action.view',
        message: '보기',
      });
    case 'pull':
      return translate({
        id: 'hubScreen.action.pull',
        message: '풀',
      });
    case 'push':
      return translate({
        id: 'hubScreen.action.push',
        message: '푸시',
      });
    case 'edit':
      return translate({
        id: 'hubScreen.action.edit',
        message: '설정',
        description: 'HubScreen teams: to change a repository’s description, visibility and rights',
      });
    case 'delete':
      return translate({
        id: 'hubScreen.action.delete',
        message: '삭제',
      });
  }
}

/** An action with whether it is allowed, in a word. */
export function actionText(action: RepositoryAction, allowed: boolean): string {
  const name = actionName(action);
  return allowed
    ? translate(
        {
          id: 'hubScreen.action.allowed',
          message: '{action} 가능',
        },
        {action: name},
      )
    : translate(
        {
          id: 'hubScreen.action.denied',
          message: '{action} 불가',
        },
        {action: name},
      );
}

/** What would happen to what was typed into the invitation box. */
export function inviteeText(invitee: Invitee, team: string): string {
  switch (invitee) {
    case 'nobody':
      return translate({
        id: 'hubScreen.invitee.nobody',
        message: '초대할 사람을 적습니다.',
      });
    case 'email':
      return translate(
        {
          id: 'hubScreen.invitee.email',
          message: '이 주소로 {team} 팀 초대 메일이 갑니다.',
        },
        {team},
      );
    case 'docker-id':
      return translate(
        {
          id: 'hubScreen.invitee.dockerId',
          message: '이 Docker ID를 {team} 팀에 초대합니다.',
        },
        {team},
      );
    case 'neither':
      return translate({
        id: 'hubScreen.invitee.neither',
        message: 'Docker ID(영문 소문자와 숫자 4~30자)도 이메일 주소도 아닙니다.',
        description: 'HubScreen teams: what was typed is neither a Docker ID nor an address',
      });
  }
}

/** The name of a step of the workflow. */
export function workflowStepText(step: WorkflowStep): string {
  switch (step) {
    case 'checkout':
      return translate({
        id: 'hubScreen.step.checkout',
        message: '소스 받기',
      });
    case 'build':
      return translate({
        id: 'hubScreen.step.build',
        message: '이미지 빌드',
      });
    case 'test':
      return translate({
        id: 'hubScreen.step.test',
        message: '이미지로 테스트',
      });
    case 'login':
      return translate({
        id: 'hubScreen.step.login',
        message: 'Docker Hub에 로그인',
      });
    case 'push':
      return translate({
        id: 'hubScreen.step.push',
        message: '이미지 푸시',
      });
  }
}

/** How a step ended, with a sign before the word. */
export function resultText(result: StepResult): string {
  switch (result) {
    case 'passed':
      return translate({
        id: 'hubScreen.result.passed',
        message: '✓ 성공',
      });
    case 'failed':
      return translate({
        id: 'hubScreen.result.failed',
        message: '✕ 실패',
      });
    case 'skipped':
      return translate({
        id: 'hubScreen.result.skipped',
        message: '– 건너뜀',
      });
  }
}
