/** Something that everybody in the room fetches. Sizes are as transferred, in MB (10⁶ bytes). */
export interface Download {
  readonly name: string;
  readonly megabytes: number;
  /** Whether it comes from Docker Hub, and so once where the room has a mirror. */
  readonly image: boolean;
  readonly source: string;
  /** The day on which the size was read, as YYYY-MM-DD. */
  readonly day: string;
}

const repoInfo = (repository: string, tag: string): string =>
  `https://github.com/docker-library/repo-info/blob/master/repos/${repository}/remote/${tag}.md`;

/** What the labs fetch, for linux/amd64; arm64 differs by less than a tenth. */
export const LAB_DOWNLOADS: readonly Download[] = [
  {
    name: 'node:24-slim',
    megabytes: 80.5,
    image: true,
    source: repoInfo('node', '24-slim'),
    day: '2026-11-24',
  },
  {
    name: 'registry:3',
    megabytes: 20.1,
    image: true,
    source: repoInfo('registry', '3'),
    day: '2026-11-24',
  },
  {
    name: 'ubuntu:24.04',
    megabytes: 29.8,
    image: true,
    source: repoInfo('ubuntu', '24.04'),
    day: '2026-11-24',
  },
  {
    name: 'npm ci (prettier 3.10.1, eta)',
    megabytes: 3.4,
    image: false,
    source: 'https://www.npmjs.com/package/prettier/v/3.10.1',
    day: '2026-11-24',
  },
];

/** What is asked: a room and its line. */
export interface Room {
  readonly people: number;
  /** The speed of the line to the internet, Mbit/s. */
  readonly line: number;
  /** The speed of the room's own network, Mbit/s; with a mirror the images go over it. */
  readonly network: number;
  /** The size of the site that everybody keeps for offline use, MB. */
  readonly site: number;
}

/** What it comes to. Sizes are MB, times are minutes. */
export interface Traffic {
  readonly perPerson: number;
  /** Over the line without a mirror, and how long it takes where nothing else uses the line. */
  readonly total: number;
  readonly minutes: number;
  /** The same with a mirror: each image comes over the line once. */
  readonly mirrored: number;
  readonly mirroredMinutes: number;
  /** How long the mirror takes to hand the images to all. */
  readonly handingMinutes: number;
  /** Image pulls from Docker Hub without a mirror. */
  readonly pulls: number;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const minutesFor = (megabytes: number, speed: number): number => (megabytes * 8) / speed / 60;

/** What a room fetches, and how long it takes at best: lines are shared and never quite full. */
export function trafficOf(downloads: readonly Download[], room: Room): Traffic {
  const images = downloads.filter(({image}) => image).map(({megabytes}) => megabytes);
  const others = downloads.filter(({image}) => !image).map(({megabytes}) => megabytes);
  const perPerson = sum(images) + sum(others) + room.site;
  const total = perPerson * room.people;
  const mirrored = room.people === 0 ? 0 : sum(images) + (sum(others) + room.site) * room.people;
  return {
    perPerson,
    total,
    minutes: minutesFor(total, room.line),
    mirrored,
    mirroredMinutes: minutesFor(mirrored, room.line),
    handingMinutes: minutesFor(sum(images) * room.people, room.network),
    pulls: images.length * room.people,
  };
}

/** How many pulls Docker Hub allows one address in six hours without a login (2026-11-24). */
export const PULLS_PER_ADDRESS = 100;
