import {fireEvent, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {describe, expect, it} from 'vitest';
import VmContainerCompare from '.';
import {DEFAULT_APPS, EXAMPLE_VALUES, MAX_APPS} from './exampleValues';
import {compare, formatSize} from './footprint';
import {BLOCKS, blockText} from './text';

const slider = () => screen.getByRole('slider', {name: '앱의 수'});
const stack = (name: string) => within(screen.getByRole('region', {name}));
const amounts = (measure: string) =>
  within(screen.getByRole('group', {name: measure}))
    .getAllByRole('strong')
    .map(({textContent}) => textContent);
const pressed = () => screen.getAllByRole('button', {pressed: true});
const panel = () => screen.getByText(/./, {selector: '[class~="panel"] [role="status"] > p'});

describe('VmContainerCompare', () => {
  it('draws a guest operating system per virtual machine and one host for all containers', () => {
    render(<VmContainerCompare />);
    fireEvent.change(slider(), {target: {value: '5'}});
    expect(stack('가상 머신').getAllByRole('button', {name: /게스트 운영 체제/})).toHaveLength(5);
    expect(stack('가상 머신').getAllByText('커널')).toHaveLength(5);
    expect(stack('컨테이너').getAllByRole('button', {name: '라이브러리'})).toHaveLength(5);
    expect(stack('컨테이너').getAllByText('커널')).toHaveLength(1);
  });

  it('keeps a place for every application, so that the drawing does not grow', () => {
    const {container} = render(<VmContainerCompare />);
    const places = () => container.querySelectorAll('.slots > *').length;
    expect(places()).toBe(2 * MAX_APPS);
    fireEvent.change(slider(), {target: {value: '8'}});
    expect(places()).toBe(2 * MAX_APPS);
  });

  it('says what each side holds and what the difference is', () => {
    render(<VmContainerCompare />);
    for (const apps of [1, 8]) {
      fireEvent.change(slider(), {target: {value: String(apps)}});
      const {vm, container, saved} = compare(apps, EXAMPLE_VALUES);
      expect(amounts('메모리')).toEqual([vm, container].map(({total}) => formatSize(total.memory)));
      expect(amounts('디스크')).toEqual([vm, container].map(({total}) => formatSize(total.disk)));
      expect(
        screen.getByText(
          `앱이 ${apps}개일 때 컨테이너 쪽은 메모리를 ${formatSize(saved.memory)}, ` +
            `디스크를 ${formatSize(saved.disk)} 덜 씁니다.`,
        ).tagName,
      ).toBe('OUTPUT');
    }
  });

  it('explains the block that is chosen, and marks it and its like', async () => {
    render(<VmContainerCompare />);
    expect(pressed().map((button) => button.textContent)).toEqual(['호스트 운영 체제커널']);
    expect(panel().textContent).toBe('호스트 운영 체제');
    const [, second] = stack('가상 머신').getAllByRole('button', {name: /게스트 운영 체제/});
    await userEvent.click(second!);
    expect(panel().textContent).toBe('게스트 운영 체제');
    expect(pressed()).toHaveLength(DEFAULT_APPS);
  });

  it('is walked by keyboard: Tab stops once at each kind of block', async () => {
    render(<VmContainerCompare />);
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(slider());
    const stops: (string | null | undefined)[] = [];
    for (let count = 0; count < BLOCKS.length; count += 1) {
      await user.tab();
      stops.push(document.activeElement?.textContent);
    }
    expect(stops).toEqual([
      ...['앱 1', '라이브러리', '게스트 운영 체제커널', '하이퍼바이저', '하드웨어'],
      ...['앱 1', '라이브러리', '베이스 이미지 ubuntu:24.04', 'Docker Engine'],
      ...['호스트 운영 체제커널', '하드웨어'],
    ]);
    await user.keyboard('{Enter}');
    expect(panel().textContent).toBe('컨테이너 아래의 하드웨어');
  });

  it('has the same as tables and text, and lists its example values', () => {
    render(<VmContainerCompare />);
    fireEvent.change(slider(), {target: {value: '4'}});
    const {vm} = compare(4, EXAMPLE_VALUES);
    const table = within(screen.getByRole('table', {name: '가상 머신'}));
    const sum = table.getByRole('row', {name: /합계/});
    expect(sum.textContent).toContain(formatSize(vm.total.disk));
    expect(table.getByRole('row', {name: /게스트 운영 체제/}).textContent).toContain('4');
    for (const block of BLOCKS) {
      expect(screen.getAllByText(blockText(block)).length).toBeGreaterThan(0);
    }
    expect(screen.getByRole('figure').textContent).toContain('예시 값');
    expect(screen.getAllByText('메모리 512 MB · 디스크 10 GB')).toHaveLength(2);
  });
});
