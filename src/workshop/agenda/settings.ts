import {isRecord} from '../../simulator/isRecord';
import {DAY} from './clock';
import {NOT_STARTED, type Running} from './running';
import {VERSIONS, type AgendaSettings} from './types';

export const DEFAULT_SETTINGS: AgendaSettings = {
  version: '3h',
  start: 10 * 60,
  breakEvery: 60,
  breakLength: 10,
  lunchAt: 12 * 60,
  lunchLength: 60,
  opening: 10,
  questions: 10,
  pages: {},
  order: [],
};

/** What the facilitator's pages remember, under one key. */
export interface Remembered {
  readonly settings: AgendaSettings;
  /** The day of `running` as YYYY-MM-DD; another day starts anew. */
  readonly day: string;
  readonly running: Running;
  /** The site's address in the room, where it is not that of this window; else empty. */
  readonly address: string;
  /** The registry mirror in the room as host:port; empty where there is none. */
  readonly mirror: string;
}

export const NOTHING_REMEMBERED: Remembered = {
  settings: DEFAULT_SETTINGS,
  day: '',
  running: NOT_STARTED,
  address: '',
  mirror: '',
};

type Unread = Readonly<Record<string, unknown>>;

const asObject = (value: unknown): Unread => (isRecord(value) ? value : {});

const minutes = (value: unknown, fallback: number, max = DAY): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= max
    ? value
    : fallback;

const text = (value: unknown): string =>
  typeof value === 'string' && value.length <= 300 ? value : '';

/** The entries of a record whose values pass. */
function entries<Value>(
  value: unknown,
  passes: (entry: unknown) => entry is Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(asObject(value)).filter((entry): entry is [string, Value] => passes(entry[1])),
  );
}

const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isMinutes = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= 2 * DAY;

function readSettings(value: unknown): AgendaSettings {
  const read = asObject(value);
  const {version: usual, ...defaults} = DEFAULT_SETTINGS;
  return {
    version: VERSIONS.find((version) => version === read.version) ?? usual,
    start: minutes(read.start, defaults.start, DAY - 1),
    breakEvery: Math.max(10, minutes(read.breakEvery, defaults.breakEvery)),
    breakLength: minutes(read.breakLength, defaults.breakLength, 120),
    lunchAt: minutes(read.lunchAt, defaults.lunchAt, DAY - 1),
    lunchLength: minutes(read.lunchLength, defaults.lunchLength, 180),
    opening: minutes(read.opening, defaults.opening, 120),
    questions: minutes(read.questions, defaults.questions, 120),
    pages: entries(read.pages, isBoolean),
    order: Array.isArray(read.order)
      ? read.order.slice(0, 200).filter((id): id is string => text(id) !== '')
      : [],
  };
}

/**
 * What was stored, as far as it can be used; the default for each part that cannot.
 * @param today the day as YYYY-MM-DD: how another day went does not count
 */
export function readRemembered(value: unknown, today: string): Remembered {
  const read = asObject(value);
  const running = asObject(read.day === today ? read.running : undefined);
  return {
    settings: readSettings(read.settings),
    day: today,
    running: {
      began: entries(running.began, isMinutes),
      longer: entries(running.longer, isMinutes),
      ...(isMinutes(running.goal) ? {goal: running.goal} : {}),
    },
    address: text(read.address),
    mirror: text(read.mirror),
  };
}
