import {fireEvent, render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {expect, test} from 'vitest';
import type {Check} from '@site/src/outputs/check';
import CheckOutput from '.';
import Panel from './Panel';

const check: Check = {
  command: 'docker image ls hello',
  kind: 'images',
  requirements: [{kind: 'image', name: 'hello:1.0.0'}],
};
const TABLE = 'REPOSITORY   TAG       IMAGE ID       CREATED         SIZE\n';
const ROW = 'hello        1.0.0     3f1c0a5b7d2e   5 minutes ago   250MB\n';

test('what is expected reads at once, and the rest comes when the box is opened', async () => {
  const {container} = render(<CheckOutput check={check} />);
  expect(screen.getByText('hello:1.0.0 이미지가 있습니다.')).not.toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
  const box = container.querySelector('details')!;
  box.open = true;
  fireEvent(box, new Event('toggle'));
  expect(await screen.findByLabelText('docker image ls hello 명령의 출력')).not.toBeNull();
});

test('a pasted output is told apart at once', async () => {
  const user = userEvent.setup();
  render(<Panel check={check} />);
  await user.click(screen.getByRole('textbox'));
  await user.paste(TABLE + ROW);
  expect(screen.getByRole('status').textContent).toMatch(
    /마쳤습니다.*hello:1\.0\.0 이미지가 있습니다/,
  );
  await user.clear(screen.getByRole('textbox'));
  expect(screen.getByRole('status').textContent).toBe('');
  await user.paste(TABLE + ROW.replace('1.0.0', '0.9.0'));
  expect(screen.getByRole('status').textContent).toMatch(
    /다른 것이 있습니다.*hello:1\.0\.0 이미지가 보이지 않습니다.*태그가 다릅니다\(0\.9\.0\)/,
  );
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
