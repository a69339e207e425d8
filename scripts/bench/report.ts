import type {Visit} from './measure';
import {median} from './metrics';

/** A page that was measured. */
export interface Measured {
  readonly name: string;
  readonly visits: readonly Visit[];
  /** Seconds that its site took to build; undefined where nothing is built. */
  readonly build: number | undefined;
}

export interface Compared {
  readonly bare: Measured;
  readonly stock: Measured;
  readonly ours: Measured;
}

export interface Row {
  readonly label: string;
  readonly bare: string;
  readonly stock: string;
  readonly ours: string;
  /** Ours as a multiple of bare HTML, where that says something. */
  readonly ratio: string;
  readonly aim: string;
  /** Whether our value meets the aim; undefined where there is no aim that it must meet. */
  readonly met: boolean | undefined;
}

/** Bytes of HTML and blocking CSS that a chapter may bring. */
const MARKUP_LIMIT = 20_000;

/** Bytes of script that a chapter may load for itself. */
const JS_LIMIT = 150_000;

/** Layout shifts are printed with three digits: one below this prints as 0 and counts as none. */
const NO_SHIFT = 0.0005;

type Value = (visit: Visit) => number;

interface Measure {
  readonly label: string;
  readonly value: Value;
  readonly write: (value: number) => string;
  /** Several runs in one number; the median unless a single bad run counts. */
  readonly sum?: (values: readonly number[]) => number;
  readonly aim?: string;
  readonly meets?: (ours: number) => boolean;
  readonly time?: boolean;
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const whole = (value: number): string => value.toFixed(0);
const worst = (values: readonly number[]): number => Math.max(...values);

const markup: Value = ({html, blockingCss}) => html + blockingCss;

const measures: readonly Measure[] = [
  {label: 'HTML, kB', value: ({html}) => html, write: kilobytes},
  {label: 'blocking CSS, kB', value: ({blockingCss}) => blockingCss, write: kilobytes},
  {
    label: 'HTML + blocking CSS, kB',
    value: markup,
    write: kilobytes,
    aim: `≤ ${kilobytes(MARKUP_LIMIT)}`,
    meets: (ours) => ours <= MARKUP_LIMIT,
  },
  {label: 'CSS that blocks nothing, kB', value: ({otherCss}) => otherCss, write: kilobytes},
  {
    label: 'JS of the page, kB',
    value: ({js}) => js,
    write: kilobytes,
    aim: `≤ ${JS_LIMIT / 1000}`,
    meets: (ours) => ours <= JS_LIMIT,
  },
  {label: 'prefetched for next pages, kB', value: ({prefetched}) => prefetched, write: kilobytes},
  {label: 'fonts, kB', value: ({fonts}) => fonts, write: kilobytes},
  {label: 'requests', value: ({requests}) => requests, write: whole},
  {
    label: 'requests to others',
    value: ({foreignRequests}) => foreignRequests,
    write: whole,
    sum: worst,
    aim: '0',
    meets: (ours) => ours === 0,
  },
  {
    label: 'failed requests',
    value: ({failedRequests}) => failedRequests,
    write: whole,
    sum: worst,
    aim: '0',
    meets: (ours) => ours === 0,
  },
  {
    label: 'CLS (worst run)',
    value: ({layoutShift}) => layoutShift,
    write: (value) => value.toFixed(3),
    sum: worst,
    aim: '0.000',
    meets: (ours) => ours < NO_SHIFT,
  },
  {
    label: 'LCP, s',
    value: ({largestPaint}) => largestPaint,
    write: seconds,
    aim: '≤ 1.2 × bare',
    time: true,
  },
  {
    label: 'blocking time, ms',
    value: ({blockingTime}) => blockingTime,
    write: whole,
    aim: '≤ 500',
    time: true,
  },
  {
    label: 'longest task, ms',
    value: ({longestTask}) => longestTask,
    write: whole,
    aim: '≤ 400',
    time: true,
  },
  {
    label: 'copy button works, s',
    value: ({copyWorks}) => copyWorks ?? NaN,
    write: seconds,
    aim: '≤ 2.0',
    time: true,
  },
];

const NONE = '–';

function written(value: number, write: (value: number) => string): string {
  return Number.isFinite(value) ? write(value) : NONE;
}

function ratio(ours: number, bare: number): string {
  return bare > 0 && Number.isFinite(ours) ? `${(ours / bare).toFixed(1)} ×` : NONE;
}

/** The table's rows: medians of the runs, and whether ours meets each aim that is held. */
export function compare({bare, stock, ours}: Compared): Row[] {
  const rows = measures.map(({label, value, write, sum = median, aim, meets, time}): Row => {
    const of = ({visits}: Measured): number => sum(visits.map(value));
    return {
      label,
      bare: written(of(bare), write),
      stock: written(of(stock), write),
      ours: written(of(ours), write),
      ratio: time === true ? ratio(of(ours), of(bare)) : NONE,
      aim: aim ?? NONE,
      met: meets?.(of(ours)),
    };
  });
  const build = ({build: time}: Measured): string => written(time ?? NaN, (s) => s.toFixed(1));
  return [
    ...rows,
    {
      label: 'build of the site, s',
      bare: build(bare),
      stock: build(stock),
      ours: build(ours),
      ratio: NONE,
      aim: NONE,
      met: undefined,
    },
  ];
}

const RESULT = {true: 'yes', false: 'NO', undefined: ''} as const;

/** The rows as a Markdown table, its columns lined up. */
export function table(rows: readonly Row[]): string {
  const head = ['', 'bare HTML', 'stock Docusaurus', 'ours', 'ours / bare', 'aim', 'met'];
  const cells = rows.map((row) => [
    row.label,
    row.bare,
    row.stock,
    row.ours,
    row.ratio,
    row.aim,
    RESULT[`${row.met}`],
  ]);
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]): string =>
    `| ${texts.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...cells.map(line)].join('\n');
}
