// @vitest-environment jsdom
import {beforeEach, expect, test} from 'vitest';
import {markValues} from '../workshop/reader/values';
import {showCommands} from './showCommands';

const command = () => document.querySelector<HTMLElement>('[data-command]');
const note = () => document.querySelector('[data-unconverted]')?.textContent;
const show = (html: string) => {
  document.body.innerHTML = `<div data-snippet><code>${html}</code></div>`;
};

beforeEach(() => {
  show(
    '<span data-command><b>ls</b></span><template data-in="powershell">Get-ChildItem</template><template data-in="cmd">dir</template>\n<span data-output>a</span>',
  );
});

test('there and back again: the highlighted text is as it was', () => {
  showCommands('cmd');
  expect(command()?.innerHTML).toBe('dir');
  expect(document.querySelector('[data-shown="cmd"]')).not.toBeNull();
  showCommands('powershell');
  expect(command()?.innerHTML).toBe('Get-ChildItem');
  showCommands('bash');
  expect(command()?.innerHTML).toBe('<b>ls</b>');
  expect(document.querySelector('[data-output]')?.textContent).toBe('a');
});

test('what has no equal stays, with one note that says why', () => {
  show(
    '<span data-command><b>sed</b></span><template data-in="cmd" data-failure="program" data-what="sed"></template>',
  );
  showCommands('cmd');
  showCommands('cmd');
  expect(command()?.innerHTML).toBe('<b>sed</b>');
  expect(document.querySelectorAll('[data-unconverted]')).toHaveLength(1);
  expect(note()).toBe(
    '이 명령은 bash 그대로입니다. cmd: Windows에 sed 명령이 없습니다. WSL이나 Git Bash에서 실행하세요.',
  );
  showCommands('powershell');
  expect(note()).toBeUndefined();
  expect(command()?.innerHTML).toBe('<b>sed</b>');
});

test('a command that stands in the page again follows, whatever its values show', () => {
  const text = markValues('ID=minji');
  show(
    `<span data-command>${text}</span><template data-in="cmd">${markValues('set "ID=minji"')}</template>\n<span data-command>${text}</span>\n<span data-command>docker ps</span>`,
  );
  const [first, second, third] = document.querySelectorAll('[data-command]');
  first!.querySelector('var')!.textContent = 'jiwoo';
  showCommands('cmd');
  const shown = 'set "ID=<var data-value="dockerId" data-required="">내_DOCKER_ID</var>"';
  expect([first?.innerHTML, second?.innerHTML]).toEqual([shown, shown]);
  expect(third?.innerHTML).toBe('docker ps');
});
