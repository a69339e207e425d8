import {render, screen} from '@testing-library/react';
import {expect, test} from 'vitest';
import Snippet from '.';
import {buttonText} from './text';

const saveLabel = (name: string) => buttonText('save', name).full;

test('a titled Dockerfile can be copied and saved under its title', () => {
  render(<Snippet language="dockerfile" title="before.Dockerfile" html="FROM nginx" />);
  const {full, done} = buttonText('copy', 'before.Dockerfile');
  const copy = screen.getByRole('button', {name: full});
  const save = screen.getByRole('button', {name: saveLabel('before.Dockerfile')});
  expect(copy.dataset).toMatchObject({action: 'copy', done});
  expect(copy.dataset.failed).toMatch(/Ctrl\+C/);
  expect(save.dataset).toMatchObject({action: 'save', file: 'before.Dockerfile'});
});

test.each([
  ['console', '터미널'],
  ['dockerfile', 'Dockerfile'],
  ['json', 'JSON'],
  ['text', '텍스트'],
])('without a title, %s goes by %s', (language, name) => {
  render(<Snippet language={language} html="" />);
  expect(screen.getByRole('group').getAttribute('aria-label')).toBe(name);
  expect(screen.queryByRole('button', {name: /저장/}) !== null).toBe(language === 'dockerfile');
});

test.each([
  ['json', 'trust.json', 'trust.json'],
  ['json', '/etc/docker/daemon.json', 'daemon.json'],
  ['yaml', '.github/workflows/image.yml', 'image.yml'],
])('%s under the title %s is saved as %s', (language, title, file) => {
  render(<Snippet language={language} title={title} html="" />);
  const save = screen.getByRole('button', {name: saveLabel(title)});
  expect(save.dataset).toMatchObject({action: 'save', file});
});

test.each(['오류', '429 Too Many Requests', 'wsl -l -v의 출력', '.dockerignore'])(
  'what stands under the title %s is not saved',
  (title) => {
    render(<Snippet language="text" title={title} html="" />);
    expect(screen.queryByRole('button', {name: /저장/})).toBeNull();
  },
);

test('the text is reached and scrolled by keyboard, and is what was highlighted', () => {
  render(<Snippet language="bash" html={'<span class="token">ls</span> &lt;a&gt;'} />);
  const text = screen.getByRole('group', {name: 'Bash'});
  expect(text.tabIndex).toBe(0);
  expect(text.querySelector('code')?.textContent).toBe('ls <a>');
  expect(text.closest('[data-snippet]')?.querySelectorAll('[data-action]')).toHaveLength(1);
});
