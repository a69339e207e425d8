import {render, screen} from '@testing-library/react';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import DataTable from './DataTable';
import Table from '.';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly callback: () => void) {}
      observe(): void {
        this.callback();
      }
      disconnect = vi.fn();
    },
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** jsdom lays nothing out: this is how wide a table in a frame of 300 px is. */
function setTableWidth(width: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300);
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(width);
}

const row = (
  <tr>
    <td>alpine</td>
  </tr>
);

const page = (
  <main>
    <h1>이미지</h1>
    <h2>
      태그<a href="#tags">{'\u200B'}</a>
    </h2>
    <Table />
    <Table />
    <h2>레이어</h2>
    <Table />
    <DataTable label="가려진 파일" columns={['경로']}>
      {row}
    </DataTable>
    <DataTable label="가려진 파일" columns={['경로']}>
      {row}
    </DataTable>
    <h2>다음</h2>
  </main>
);

test('tables that scroll are regions, each with a name of its own', () => {
  setTableWidth(600);
  render(page);
  const regions = screen.getAllByRole('region');
  expect(regions.map((region) => region.getAttribute('aria-label'))).toEqual([
    '표: 태그',
    '표 2: 태그',
    '표: 레이어',
    '표: 가려진 파일, 레이어',
    '표 2: 가려진 파일, 레이어',
  ]);
  expect(regions.every(({tabIndex}) => tabIndex === 0)).toBe(true);
});

test('a table that fits is no stop for the keyboard', () => {
  setTableWidth(300);
  render(page);
  expect(screen.queryByRole('region')).toBeNull();
});

test('columns have their names', () => {
  setTableWidth(300);
  render(page);
  expect(screen.getAllByRole('columnheader', {name: '경로'})).toHaveLength(2);
});
