import {translate} from '@docusaurus/Translate';

/**
 * The name of a table's frame.
 * @param what what it shows, and under which heading
 * @param number which of the tables of that name it is, from 1
 */
export const nameText = (what: string, number: number): string =>
  number === 1
    ? translate(
        {
          id: 'table.name',
          message: '표: {what}',
          description:
            'The name of a table that is wider than the page: what it shows, under which heading',
        },
        {what},
      )
    : translate(
        {
          id: 'table.nameAgain',
          message: '표 {number}: {what}',
          description: 'The same for the second and later tables under one heading',
        },
        {what, number},
      );
