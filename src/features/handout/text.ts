import {translate} from '@docusaurus/Translate';

/** What stands before the number of a question. */
export const questionLabel = (): string =>
  translate({
    id: 'handout.question',
    message: '문제',
    description: 'Before the number of a question on a handout',
  });
