declare module '@generated/workshop-facilitator/default/agenda.json' {
  import type {AgendaPage} from '@site/src/agenda/types';

  const pages: readonly AgendaPage[];
  export default pages;
}
