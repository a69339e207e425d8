import type {ReactNode} from 'react';
import pages from '@generated/workshop-facilitator/default/agenda.json';
import Agenda from './Agenda';

/** The agenda, from the minutes of the pages. */
export default function AgendaOfTheSite(): ReactNode {
  return <Agenda pages={pages} />;
}
