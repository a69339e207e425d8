import {translate} from '@docusaurus/Translate';
import {plannedKey} from '../../../workshop/agenda/running';
import type {AgendaItem, Version} from '../../../workshop/agenda/types';
import type {Level} from '../../../workshop/lesson/level';

/** The name of a version of the workshop. */
export function versionText(version: Version): string {
  switch (version) {
    case '2h':
      return translate({
        id: 'agenda.version.2h',
        message: '2시간',
        description: 'The version of the workshop that takes two hours',
      });
    case '3h':
      return translate({
        id: 'agenda.version.3h',
        message: '3시간',
        description: 'The version of the workshop that takes three hours',
      });
    case 'full':
      return translate({
        id: 'agenda.version.full',
        message: '하루',
        description: 'The version of the workshop with all its pages',
      });
  }
}

/** In which versions a page of this level is. */
export function levelText(level: Level): string {
  switch (level) {
    case 'core':
      return translate({
        id: 'agenda.level.core',
        message: '모든 판',
        description: 'A page that every version of the workshop has',
      });
    case 'standard':
      return translate({
        id: 'agenda.level.standard',
        message: '3시간부터',
        description: 'A page that the versions from three hours have',
      });
    case 'optional':
      return translate({
        id: 'agenda.level.optional',
        message: '하루만',
        description: 'A page that only the full version has',
      });
  }
}

/** What an item of the agenda is. */
export function itemText({kind, page, key}: AgendaItem): string {
  switch (kind) {
    case 'page':
      return plannedKey(key) === key
        ? (page?.title ?? '')
        : translate(
            {
              id: 'agenda.rest',
              message: '{title}(이어서)',
              description: 'What lunch leaves of a page',
            },
            {title: page?.title ?? ''},
          );
    case 'opening':
      return translate({
        id: 'agenda.opening',
        message: '여는 말',
        description: 'The minutes before the first page',
      });
    case 'questions':
      return translate({
        id: 'agenda.questions',
        message: '질문과 마무리',
        description: 'The minutes after the last page',
      });
    case 'break':
      return translate({
        id: 'agenda.break',
        message: '휴식',
        description: 'A break in the agenda',
      });
    case 'lunch':
      return translate({id: 'agenda.lunch', message: '점심', description: 'Lunch in the agenda'});
  }
}
