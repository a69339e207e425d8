import type {HouseFinding} from './finding';

/** The list of rooms. */
export const ROOMS_FILE = 'src/README.md';

/** Rooms of src/ whose own folders are rooms too. */
const WITH_ROOMS = ['simulator', 'workshop', 'components', 'features'];

const RULE = `every room of src/ stands once in the list of ${ROOMS_FILE}, and nothing else does`;

/** A list that is longer is not read. */
const MOST_LINES = 30;

const LENGTH_RULE = `the list of rooms has at most ${MOST_LINES} lines`;

/**
 * The folders of src/ that the list names, such as `simulator/filesystem/`.
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

/**
 * The rooms that a Markdown list explains, one after the other: code that begins an item or stands
 * after a semicolon.
 */
export function roomsListed(markdown: string): string[] {
  return [...markdown.matchAll(/^ *- .*$/gm)].flatMap(([item]) =>
    [...item.matchAll(/(?:^ *- |; )`([^`]+\/)`/g)].flatMap(([, room]) => room ?? []),
  );
}

/** Rooms that are not listed, names that are no room, rooms listed twice, and too long a list. */
export function findRooms(files: readonly string[], markdown: string): HouseFinding[] {
  const rooms = roomsOf(files);
  const listed = roomsListed(markdown);
  const lines = markdown.trimEnd().split('\n').length;
  return [
    ...(lines > MOST_LINES ? [{file: ROOMS_FILE, found: `${lines} lines`, rule: LENGTH_RULE}] : []),
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
