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

/** Something that the labs fetch, whose size is a fact of docs/facts.yml. */
interface LabDownload extends Pick<Download, 'name' | 'image'> {
  /** The id of the fact: MB for linux/amd64; arm64 differs by less than a tenth. */
  readonly size: string;
}

/** What the labs fetch. */
export const LAB_DOWNLOADS: readonly LabDownload[] = [
  {name: 'node:24-slim', size: 'download-node-24-slim', image: true},
  {name: 'registry:3', size: 'download-registry-3', image: true},
  {name: 'ubuntu:24.04', size: 'download-ubuntu-24-04', image: true},
  {name: 'npm ci (prettier 3.10.1, eta)', size: 'download-npm-ci', image: false},
];

/** The id of the fact that says how many pulls Docker Hub allows one address without a login. */
export const PULLS_WITHOUT_LOGIN = 'pulls-without-login';

/** What a room's traffic is reckoned with. */
export interface RoomFacts {
  readonly downloads: readonly Download[];
  /** How many pulls Docker Hub allows one address in six hours without a login. */
  readonly pullsPerAddress: number;
}

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
