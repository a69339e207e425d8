import {beforeEach, expect, test} from 'vitest';
import {showCommands} from './showCommands';

const command = () => document.querySelector<HTMLElement>('[data-command]');
const note = () => document.querySelector('[data-unconverted]')?.textContent;

beforeEach(() => {
  document.body.innerHTML =
    '<div data-snippet><code><span data-command><b>ls</b></span>\n<span data-output>a</span></code></div>';
});

test('there and back again: the highlighted text is as it was', () => {
  showCommands('cmd');
  expect(command()?.innerHTML).toBe('dir');
  showCommands('powershell');
  expect(command()?.innerHTML).toBe('Get-ChildItem');
  showCommands('bash');
  expect(command()?.innerHTML).toBe('<b>ls</b>');
  expect(document.querySelector('[data-output]')?.textContent).toBe('a');
});

test('what has no equal stays, with one note that says why', () => {
  document.querySelectorAll('b').forEach((name) => (name.textContent = 'sed'));
  showCommands('cmd');
  showCommands('cmd');
  expect(command()?.innerHTML).toBe('<b>sed</b>');
  expect(document.querySelectorAll('[data-unconverted]')).toHaveLength(1);
  expect(note()).toBe(
    '이 명령은 bash 그대로입니다. cmd: Windows에 sed 명령이 없습니다. WSL이나 Git Bash에서 실행하십시오.',
  );
  showCommands('bash');
  expect(note()).toBeUndefined();
});
