import {translate} from '@docusaurus/Translate';
import type {ScreenName} from '../screens';

export interface Callout {
  readonly title: string;
  readonly text: string;
}

function tagsCallouts(): readonly Callout[] {
  return [
    {
      title: translate({
        id: 'hubScreen.tags.1.title',
        message: '검색·필터 칸',
        description: 'HubScreen tags, callout 1: name of the filter box',
      }),
      text: translate({
        id: 'hubScreen.tags.1.text',
        message:
          '글자를 넣으면 이름에 그 글자가 있는 태그만 남습니다. 정렬을 바꾸면 오래된 태그부터 볼 수도 있습니다. 직접 1.4를 넣어 보세요.',
        description: 'HubScreen tags, callout 1: what the filter box does',
      }),
    },
    {
      title: translate({
        id: 'hubScreen.tags.2.title',
        message: '태그 이름',
        description: 'HubScreen tags, callout 2: name of the tag column',
      }),
      text: translate({
        id: 'hubScreen.tags.2.text',
        message:
          '리포지토리 이름 뒤에 콜론으로 붙이는 이름입니다. 태그는 옮길 수 있습니다. 지금은 latest와 1.4.2의 다이제스트가 같아서, 두 이름이 한 이미지를 가리킵니다.',
        description: 'HubScreen tags, callout 2: what a tag is',
      }),
    },
    {
      title: translate({
        id: 'hubScreen.tags.3.title',
        message: '다이제스트와 플랫폼',
        description: 'HubScreen tags, callout 3: name of the digest and platform column',
      }),
      text: translate({
        id: 'hubScreen.tags.3.text',
        message:
          '다이제스트는 내용으로 정해지므로 바뀌지 않습니다. 플랫폼은 이미지를 실행할 수 있는 운영 체제와 CPU입니다. 1.3.0에는 linux/arm64가 없어, Apple 실리콘 Mac이나 AWS Graviton에 맞지 않습니다.',
        description: 'HubScreen tags, callout 3: what digest and platform say',
      }),
    },
    {
      title: translate({
        id: 'hubScreen.tags.4.title',
        message: '올린 때와 받은 때',
        description: 'HubScreen tags, callout 4: name of the columns with the days',
      }),
      text: translate({
        id: 'hubScreen.tags.4.text',
        message:
          '마지막으로 올라온 날과 누군가 마지막으로 받은 날입니다. 올린 지 오래된 이미지에는 그 뒤의 보안 업데이트가 없습니다. 그래도 받는 사람이 있다면 지우기 전에 알아보세요.',
        description: 'HubScreen tags, callout 4: what the days say',
      }),
    },
  ];
}

function teamsCallouts(): readonly Callout[] {
  return [
    {
      title: translate({
        id: 'hubScreen.teams.1.title',
        message: '팀 목록',
        description: 'HubScreen teams, callout 1: name of the list of teams',
      }),
      text: translate({
        id: 'hubScreen.teams.1.text',
        message:
          '조직에 있는 팀입니다. 팀을 고르면 리포지토리별 권한이 그 팀의 것으로 바뀝니다. 한 사람이 여러 팀에 들어갈 수 있습니다.',
        description: 'HubScreen teams, callout 1: what the list of teams is',
      }),
    },
    {
      title: translate({
        id: 'hubScreen.teams.2.title',
        message: '팀원 초대',
        description: 'HubScreen teams, callout 2: name of the invitation box',
      }),
      text: translate({
        id: 'hubScreen.teams.2.text',
        message:
          '조직의 소유자가 Docker ID나 이메일 주소로 초대합니다. Docker ID가 없는 사람은 이메일로 초대를 받아 계정을 만듭니다. 이 그림에서는 실제로 초대하지 않습니다.',
        description: 'HubScreen teams, callout 2: how someone is invited',
      }),
    },
    {
      title: translate({
        id: 'hubScreen.teams.3.title',
        message: '리포지토리별 권한',
        description: 'HubScreen teams, callout 3: name of the table of permissions',
      }),
      text: translate({
        id: 'hubScreen.teams.3.text',
        message:
          '권한은 팀과 리포지토리마다 따로 주며, Admin은 Read & Write를, Read & Write는 Read-only를 포함합니다. 비공개 리포지토리는 권한이 있어야 보입니다. 이메일 주소를 확인하지 않은 사람은 팀의 권한이 무엇이든 Read-only입니다.',
        description: 'HubScreen teams, callout 3: how permissions work',
      }),
    },
  ];
}

function buildsCallouts(): readonly Callout[] {
  return [
    {
      title: translate({
        id: 'hubScreen.builds.1.title',
        message: '커밋',
        description: 'HubScreen builds, callout 1: name of the commit',
      }),
      text: translate({
        id: 'hubScreen.builds.1.text',
        message:
          '소스 리포지토리에 올라온 커밋이 CI를 시작합니다. 어느 이미지가 어느 소스에서 나왔는지 여기서 거슬러 올라갑니다.',
        description: 'HubScreen builds, callout 1: what the commit does',
      }),
    },
    {
      title: translate({
        id: 'hubScreen.builds.2.title',
        message: '빌드와 테스트 단계',
        description: 'HubScreen builds, callout 2: name of the list of steps',
      }),
      text: translate({
        id: 'hubScreen.builds.2.text',
        message:
          '이미지를 빌드하고, 그 이미지로 테스트합니다. 한 단계가 실패하면 뒤의 단계는 실행하지 않습니다. ‘테스트 실패’를 켜서 푸시가 어떻게 되는지 보세요.',
        description: 'HubScreen builds, callout 2: what the steps do',
      }),
    },
    {
      title: translate({
        id: 'hubScreen.builds.3.title',
        message: '올라간 태그와 다이제스트',
        description: 'HubScreen builds, callout 3: name of the result',
      }),
      text: translate({
        id: 'hubScreen.builds.3.text',
        message:
          '테스트를 통과한 이미지만 레지스트리에 올라갑니다. 태그는 나중에 다른 이미지를 가리킬 수 있으므로, 배포할 때 다이제스트를 적어 두면 늘 같은 이미지를 씁니다.',
        description: 'HubScreen builds, callout 3: what the result is',
      }),
    },
  ];
}

/** The callouts of a screen in the order of their numbers. */
export function calloutsOf(screen: ScreenName): readonly [Callout, ...Callout[]] {
  const callouts = {tags: tagsCallouts, teams: teamsCallouts, builds: buildsCallouts}[screen]();
  const [first, ...rest] = callouts;
  if (first === undefined) {
    throw new Error(`HubScreen: "${screen}" has no callouts`);
  }
  return [first, ...rest];
}
