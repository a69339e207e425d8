import {describe, expect, it} from 'vitest';
import type {Visit} from './measure';
import {compare, table, type Compared, type Row} from './report';

const good: Visit = {
  html: 15_000,
  blockingCss: 0,
  otherCss: 20_000,
  js: 140_000,
  prefetched: 30_000,
  fonts: 0,
  requests: 8,
  foreignRequests: 0,
  failedRequests: 0,
  largestPaint: 1200,
  layoutShift: 0,
  blockingTime: 300,
  longestTask: 200,
  copyWorks: 900,
};

const bare: Visit = {...good, html: 4000, js: 0, largestPaint: 1000, copyWorks: undefined};

function rowsOf(...visits: readonly Visit[]): Map<string, Row> {
  const compared: Compared = {
    bare: {name: 'bare', visits: [bare], build: undefined},
    stock: {name: 'stock', visits: [good], build: 9},
    ours: {name: 'ours', visits, build: 12.34},
  };
  return new Map(compare(compared).map((row) => [row.label, row]));
}

function missed(...visits: readonly Visit[]): string[] {
  return [...rowsOf(...visits).values()].filter(({met}) => met === false).map(({label}) => label);
}

describe('compare', () => {
  it('meets every aim with a good page', () => {
    expect(missed(good)).toEqual([]);
  });

  it('holds HTML and blocking CSS together to 20 kB', () => {
    expect(missed({...good, html: 15_000, blockingCss: 5000})).toEqual([]);
    expect(missed({...good, html: 15_000, blockingCss: 5001})).toEqual(['HTML + blocking CSS, kB']);
  });

  it('holds script, requests to others and failed ones', () => {
    expect(missed({...good, js: 150_001})).toEqual(['JS of the page, kB']);
    expect(missed({...good, foreignRequests: 1})).toEqual(['requests to others']);
    expect(missed({...good, failedRequests: 1})).toEqual(['failed requests']);
  });

  it('lets no single run shift', () => {
    expect(missed(good, {...good, layoutShift: 0.001}, good)).toEqual(['CLS (worst run)']);
  });

  it('holds no time, and gives it as a multiple of bare HTML', () => {
    const rows = rowsOf({...good, largestPaint: 9000, blockingTime: 5000}, good, good);
    expect(rows.get('LCP, s')).toMatchObject({ours: '1.20', ratio: '1.2 ×', met: undefined});
    expect(missed({...good, largestPaint: 9000, blockingTime: 5000})).toEqual([]);
  });

  it('has a dash where there is nothing', () => {
    expect(rowsOf(good).get('copy button works, s')).toMatchObject({bare: '–', ours: '0.90'});
    expect(rowsOf(good).get('build of the site, s')).toMatchObject({bare: '–', ours: '12.3'});
  });
});

describe('table', () => {
  it('lines its columns up and says what is missed', () => {
    const text = table([...rowsOf({...good, js: 200_000}).values()]);
    expect(new Set(text.split('\n').map(({length}) => length)).size).toBe(1);
    expect(text).toMatch(/JS of the page, kB .* 200\.0 .* ≤ 150 \| +NO \|/);
  });
});
