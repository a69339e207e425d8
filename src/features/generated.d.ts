/** The data that src/plugins makes of the pages while the site is built. */
declare module '@generated/workshop-facilitator/default/agenda.json' {
  import type {AgendaPage} from '@site/src/workshop/agenda/types';

  const pages: readonly AgendaPage[];
  export default pages;
}

declare module '@generated/workshop-facilitator/default/room.json' {
  import type {RoomFacts} from '@site/src/workshop/classroom/traffic';

  const facts: RoomFacts;
  export default facts;
}

declare module '@generated/workshop-site/default/chapters.json' {
  import type {Chapter} from '@site/src/workshop/lesson/chapter';

  const chapters: readonly Chapter[];
  export default chapters;
}
