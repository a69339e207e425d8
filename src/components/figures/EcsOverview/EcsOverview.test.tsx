import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {describe, expect, it} from 'vitest';
import EcsOverview from '.';
import {TASK_STATUSES} from '../../../simulator/aws';
import {PARTS} from './parts';
import {partName, partText, relations} from './text/partText';
import {statusText} from './text/stateText';

const button = (name: RegExp) => screen.getByRole('button', {name});
const panel = () => document.querySelector('.panel')?.textContent;
const happened = () => document.querySelector('.happened')?.textContent;
const tasks = () =>
  screen
    .queryAllByRole('button', {name: /^태스크 \d+[^멈]*(실행|준비|종료)/})
    .filter((one) => one.hasAttribute('aria-pressed'))
    .map((one) => `${/\d+/.exec(one.textContent)?.[0]} ${one.querySelector('code')?.textContent}`);

describe('EcsOverview', () => {
  it('explains each part when it is chosen, and marks that part alone', async () => {
    render(<EcsOverview />);
    for (const part of PARTS.filter((one) => one !== 'task')) {
      const [chosen] = screen.getAllByRole('button', {name: new RegExp(`^${partName(part)}`)});
      await userEvent.click(chosen!);
      expect(panel()).toBe(`${partName(part)}${partText(part)}`);
      expect(screen.getAllByRole('button', {pressed: true})).toEqual([chosen]);
    }
  });

  it('explains a task in the state that it is in', async () => {
    render(<EcsOverview />);
    await userEvent.click(button(/^태스크 2.*실행 중/));
    expect(panel()).toBe(`태스크 2 · RUNNING${statusText('RUNNING')} ${partText('task')}`);
  });

  it('replaces a task that the reader stops, one step at a time', async () => {
    render(<EcsOverview />);
    const user = userEvent.setup();
    await user.click(button(/^태스크 2.*실행 중/));
    await user.click(button(/^태스크 2 멈추기/));
    expect(tasks()).toEqual(['1 RUNNING', '2 DEACTIVATING', '3 RUNNING']);
    expect(panel()).toContain(statusText('DEACTIVATING'));
    await user.click(button(/^다음 단계/));
    expect(tasks()).toEqual(['1 RUNNING', '2 STOPPING', '3 RUNNING', '4 PROVISIONING']);
    expect(happened()).toContain('스케줄러가 새 태스크를 시작했습니다: 4번');
    expect(document.querySelector('.counts')?.textContent).toBe(
      '원하는 수 3 · 실행 중 2 · 준비 중 1 · 종료 중 1',
    );
    for (let step = 0; step < 3; step += 1) {
      await user.click(button(/^다음 단계/));
    }
    expect(tasks()).toEqual(['1 RUNNING', '3 RUNNING', '4 RUNNING']);
    expect(happened()).toContain('원하는 수와 같습니다');
    await user.click(button(/^처음으로/));
    expect(tasks()).toEqual(['1 RUNNING', '2 RUNNING', '3 RUNNING']);
  });

  it('follows the desired count, and waits while the cluster is full', async () => {
    render(<EcsOverview />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', {name: '4'}));
    await user.click(button(/^다음 단계/));
    expect(tasks()).toHaveLength(4);
    for (let step = 0; step < 3; step += 1) {
      await user.click(button(/^태스크 \d 멈추기/));
    }
    await user.click(button(/^다음 단계/));
    expect(tasks()).toHaveLength(6);
    expect(happened()).toContain('빈자리가 모자랍니다');
  });

  it('is used by keyboard alone', async () => {
    render(<EcsOverview />);
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement?.textContent).toBe(partName('client'));
    await user.tab();
    await user.keyboard('{Enter}');
    expect(panel()).toContain(partText('loadBalancer'));
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toContain('CloudWatch Logs');
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', {checked: true}));
    await user.tab();
    await user.keyboard('{Enter}');
    expect(tasks()).toContain('1 DEACTIVATING');
    await user.tab();
    await user.keyboard(' ');
    expect(tasks()).toContain('4 PROVISIONING');
  });

  it('keeps the focus on the stop button when no task is left to stop', async () => {
    render(<EcsOverview />);
    const user = userEvent.setup();
    button(/멈추기/).focus();
    await user.keyboard('{Enter}{Enter}{Enter}{Enter}');
    expect(document.activeElement?.textContent).toBe('멈출 태스크 없음');
    expect(tasks().every((task) => task.endsWith('DEACTIVATING'))).toBe(true);
  });

  it('has the same as text', () => {
    render(<EcsOverview />);
    const details = screen.getByText('글로 보기').closest('details');
    const text = within(details as HTMLElement);
    for (const words of [...PARTS.map(partText), ...relations()]) {
      expect(text.getAllByText(words).length).toBeGreaterThan(0);
    }
    for (const status of TASK_STATUSES) {
      expect(text.getByText(status).closest('li')?.textContent).toBe(
        `${status} ${statusText(status)}`,
      );
    }
  });
});
