import {translate} from '@docusaurus/Translate';
import type {ScreenName} from '../screens';

/** The title of the figure. */
export function titleOf(screen: ScreenName): string {
  switch (screen) {
    case 'tags':
      return translate({
        id: 'hubScreen.tags.title',
        message: '리포지토리의 태그 화면',
        description: 'HubScreen: title of the figure of tags',
      });
    case 'teams':
      return translate({
        id: 'hubScreen.teams.title',
        message: '조직의 팀 권한 화면',
        description: 'HubScreen: title of the figure of teams',
      });
    case 'builds':
      return translate({
        id: 'hubScreen.builds.title',
        message: 'CI가 이미지를 빌드하고 올린 결과',
        description: 'HubScreen: title of the figure of a CI run',
      });
  }
}

/** What the columns are; on a phone the words stand before each value as well. */
export function tagColumns() {
  return {
    pushed: translate({
      id: 'hubScreen.tags.pushed',
      message: '올린 때',
      description: 'HubScreen tags: the day of the last push',
    }),
    pulled: translate({
      id: 'hubScreen.tags.pulled',
      message: '받은 때',
      description: 'HubScreen tags: the day of the last pull',
    }),
  };
}
