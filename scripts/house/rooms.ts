import type {HouseFinding} from './finding';

/** The table of rooms. */
export const ROOMS_FILE = 'src/README.md';

/** Rooms of src/ whose own folders are rooms too. */
const WITH_ROOMS = ['simulator', 'workshop', 'components', 'features'];

const RULE = `every room of src/ has one line in the table of ${ROOMS_FILE}, and every line a room`;

/**
 * The folders of src/ that the table names, such as `simulator/filesystem/`.
 * @param files the repository's files, with `/`, from its root
 */
export function roomsOf(files: readonly string[]): string[] {
  const rooms = new Set<string>();
  for (const file of files) {
    const [source, room = '', inner = '', ...rest] = file.split('/');
    if (source !== 'src' || inner === '') {
      continue;
    }
    rooms.add(`${room}/`);
    if (WITH_ROOMS.includes(room) && rest.length > 0) {
      rooms.add(`${room}/${inner}/`);
    }
  }
  return [...rooms].sort();
}

/** The rooms that a Markdown table names: the code of each row's first cell. */
export function roomsListed(markdown: string): string[] {
  return [...markdown.matchAll(/^\|\s*`([^`]+)`\s*\|/gm)].flatMap(([, room]) => room ?? []);
}

/** Rooms without a line, lines without a room, and rooms with two lines. */
export function findRooms(files: readonly string[], markdown: string): HouseFinding[] {
  const rooms = roomsOf(files);
  const listed = roomsListed(markdown);
  return [
    ...rooms
      .filter((room) => !listed.includes(room))
      .map((room) => ({file: `src/${room}`, found: 'a room that is not listed', rule: RULE})),
    ...listed
      .filter((room) => !rooms.includes(room))
      .map((room) => ({file: ROOMS_FILE, found: `\`${room}\` is no room`, rule: RULE})),
    ...listed
      .filter((room, index) => listed.indexOf(room) !== index)
      .map((room) => ({file: ROOMS_FILE, found: `\`${room}\` twice`, rule: RULE})),
  ];
}
