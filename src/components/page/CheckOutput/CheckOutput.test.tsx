import {act, fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, describe, expect, test, vi} from 'vitest';
import {recall, remember} from '@site/src/browser/storage';
import type {Check} from '@site/src/workshop/outputs/check';
import {isStepDone, markStep} from '@site/src/workshop/reader/progress';
import CheckOutput from '.';
import Panel from './Panel';

vi.mock('@docusaurus/plugin-content-docs/client', () => ({
  useDoc: () => ({metadata: {id: 'labs/run'}}),
}));

const check: Check = {
  command: 'docker image ls hello',
  kind: 'images',
  requirements: [{kind: 'image', name: 'hello:1.0.0'}],
};
const TABLE = 'REPOSITORY   TAG       IMAGE ID       CREATED         SIZE\n';
const ROW = 'hello        1.0.0     3f1c0a5b7d2e   5 minutes ago   250MB\n';

test('what is expected reads at once, and the rest comes when the box is opened', async () => {
  const {container} = render(<CheckOutput check={check} />);
  expect(screen.getByRole('listitem').textContent).toBe('hello:1.0.0 이미지가 있습니다.');
  expect(screen.queryByRole('textbox')).toBeNull();
  const box = container.querySelector('details')!;
  box.open = true;
  fireEvent(box, new Event('toggle'));
  const paste = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(paste.labels[0]?.textContent).toBe('docker image ls hello 명령의 출력');
});

test('a pasted output is told apart at once', async () => {
  const user = userEvent.setup();
  render(<Panel check={check} />);
  await user.click(screen.getByRole('textbox'));
  await user.paste(TABLE + ROW);
  expect(screen.getByRole('status').textContent).toMatch(
    /맞습니다.*hello:1\.0\.0 이미지가 있습니다/,
  );
  await user.clear(screen.getByRole('textbox'));
  expect(screen.getByRole('status').textContent).toBe('');
  await user.paste(TABLE + ROW.replace('1.0.0', '0.9.0'));
  expect(screen.getByRole('status').textContent).toMatch(
    /다른 것이 있습니다.*hello:1\.0\.0 이미지가 보이지 않습니다.*태그가 다릅니다\(0\.9\.0\)/,
  );
});

test.each([
  ['curl -s http://localhost:8080/', '(7) Failed to connect', /docker ps/],
  ['curl -s http://localhost:8080/', '(52) Empty reply from server', /docker logs/],
  ['curl -s "http://$IP:8080/"', '(28) Connection timed out', /보안 그룹/],
  ['curl -s "http://$IP:8080/"', '(56) Recv failure', /태스크의 로그/],
])('%s: what failed is looked for where the server is: %s', async (command, error, advice) => {
  const user = userEvent.setup();
  render(<Panel check={{command, kind: 'response', requirements: [{kind: 'body', text: 'ok'}]}} />);
  await user.click(screen.getByRole('textbox'));
  await user.paste(`curl: ${error}`);
  expect(screen.getByRole('status').textContent).toMatch(advice);
});

describe('progress', () => {
  beforeEach(() => {
    remember({progress: {}});
  });
  const isDone = (step: string) => isStepDone(recall().progress, 'labs/run', step);
  const paste = async (steps: readonly string[], text: string) => {
    const user = userEvent.setup();
    const {container} = render(<CheckOutput check={check} ends={steps} />);
    const box = container.querySelector('details')!;
    box.open = true;
    fireEvent(box, new Event('toggle'));
    await user.click(await screen.findByRole('textbox'));
    await user.paste(text);
    return user;
  };

  test('an output that is right ticks its step off, and a tick taken back stays so', async () => {
    await paste(['start'], TABLE + ROW);
    expect(screen.getByRole('status').textContent).toContain('이 단계를 마쳤습니다');
    expect(isDone('start')).toBe(true);
    act(() => {
      remember({progress: markStep(recall().progress, 'labs/run', 'start', false)});
    });
    expect(isDone('start')).toBe(false);
  });

  test('one that is wrong ticks nothing off', async () => {
    await paste(['start'], TABLE);
    expect(recall().progress).toEqual({});
  });

  test('the last check of a lab asks before it ticks all steps off', async () => {
    const user = await paste(['prepare', 'start'], TABLE + ROW);
    expect(recall().progress).toEqual({});
    const all = screen.getByLabelText('이 실습의 단계를 모두 마쳤습니다');
    await user.click(all);
    expect([isDone('prepare'), isDone('start')]).toEqual([true, true]);
    await user.click(all);
    expect([isDone('prepare'), isDone('start')]).toEqual([false, false]);
  });
});

describe('curl that printed nothing', () => {
  const asks = (command: string): Check => ({
    command,
    kind: 'response',
    requirements: [{kind: 'body', text: 'hello'}],
  });

  test.each([
    ['curl -s localhost:8080', '', /일이 초 뒤에.*docker ps.*8080.*docker logs/],
    ['curl -s localhost:8080', '$ curl -s localhost:8080\n$ ', /일이 초 뒤에.*docker ps/],
    ['curl -s http://$IP:8080', '', /주소를 다시 찾고/],
  ])('%s: %j', async (command, text, said) => {
    const user = userEvent.setup();
    render(<Panel check={asks(command)} />);
    fireEvent.change(screen.getByRole('textbox'), {target: {value: text}});
    await user.click(screen.getByRole('button', {name: '확인하기'}));
    expect(screen.getByRole('status').textContent).toMatch(said);
  });
});

test.each([
  ['8080->80', /-> 뒤의 숫자가 8080이어야 합니다.*docker rm -f web.*-p 8080:8080/],
  ['8090->80', /-> 뒤의 숫자가 8080이어야 합니다.*-p 8080:8080/],
  ['8090->8080', /^맞습니다\./],
])('where a port leads: %s', async (ports, said) => {
  const user = userEvent.setup();
  const port = {host: 8080, container: 8080};
  const web: Check = {
    command: 'docker ps',
    kind: 'containers',
    requirements: [{kind: 'container', name: 'web', state: 'up', port}],
  };
  render(<Panel check={web} />);
  await user.click(screen.getByRole('textbox'));
  await user.paste(
    `1a2b3c4d5e6f   hello:1.0.0   "docker-entrypoint.s…"   3 seconds ago   Up 2 seconds   0.0.0.0:${ports}/tcp, [::]:${ports}/tcp   web`,
  );
  expect(screen.getByRole('status').textContent).toMatch(said);
});

test.each([
  ['', /붙여 넣은 것이 없습니다/],
  [
    'CONTAINER ID   IMAGE   COMMAND   CREATED   STATUS   PORTS   NAMES',
    /^docker ps 명령의 출력으로 보입니다/,
  ],
  ['zsh: command not found: docker', /찾지 못했다는 오류/],
  ['아무 글', /읽을 수 없습니다/],
])('after the button: %j', async (text, said) => {
  const user = userEvent.setup();
  render(<Panel check={check} />);
  fireEvent.change(screen.getByRole('textbox'), {target: {value: text}});
  await user.click(screen.getByRole('button', {name: '확인하기'}));
  expect(screen.getByRole('status').textContent).toMatch(said);
});
