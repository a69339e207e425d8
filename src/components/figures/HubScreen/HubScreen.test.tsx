import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {describe, expect, it, vi} from 'vitest';
import {SCREENS, screenOf, type ScreenName} from './screens';
import {calloutsOf} from './text/callouts';
import {resultText, workflowStepText} from './text/stateText';
import HubScreen from './index';

const statuses = () => screen.getAllByRole('status').map(({textContent}) => textContent);

describe.each(SCREENS)('HubScreen screen="%s"', (name) => {
  it('lists its callouts in order, each with its text', () => {
    const {container} = render(<HubScreen screen={name} />);
    const lists = [...container.querySelectorAll('ol')];
    const items = lists.at(-1)?.querySelectorAll('li');
    const callouts = calloutsOf(name);
    expect(items).toHaveLength(callouts.length);
    callouts.forEach(({title, text}, index) => {
      expect(items?.[index]?.textContent).toContain(title);
      expect(items?.[index]?.textContent).toContain(text);
    });
  });

  it('explains a callout from its mark in the drawing and from the list alike', async () => {
    const user = userEvent.setup();
    const {container} = render(<HubScreen screen={name} />);
    const panel = [...container.querySelectorAll('[role="status"]')].at(-1);
    const [, second, third] = calloutsOf(name);
    const mark = screen.getByRole('button', {name: `② ${second?.title} 설명`});
    mark.focus();
    await user.keyboard('{Enter}');
    expect(mark.getAttribute('aria-pressed')).toBe('true');
    expect(panel?.textContent).toContain(second?.text);
    await user.click(screen.getByRole('button', {name: third?.title ?? ''}));
    expect(mark.getAttribute('aria-pressed')).toBe('false');
    expect(panel?.textContent).toContain(third?.text);
  });
});

it('filters and orders the drawn tags as one types', async () => {
  const user = userEvent.setup();
  const {container} = render(<HubScreen screen="tags" />);
  const tags = () => [...container.querySelectorAll('ul > li')].map((row) => row.textContent);
  expect(tags()).toHaveLength(5);
  await user.type(screen.getByLabelText('태그 거르기'), '1.4.1');
  expect(tags()).toHaveLength(2);
  expect(statuses()).toContain('2개');
  await user.clear(screen.getByLabelText('태그 거르기'));
  await user.selectOptions(screen.getByLabelText('정렬'), 'oldest');
  expect(tags()[0]).toContain('1.3.0');
  await user.type(screen.getByLabelText('태그 거르기'), 'zzz');
  expect(tags()).toEqual(['이름에 그 글자가 있는 태그가 없습니다.']);
});

it('shows the permissions of the team that is chosen', async () => {
  const user = userEvent.setup();
  render(<HubScreen screen="teams" />);
  const rights = (repository: string) => screen.getByText(repository).closest('li')?.textContent;
  expect(rights('example/web')).toContain('Read & Write');
  expect(rights('example/web')).toContain('푸시 가능');
  expect(rights('example/web')).toContain('삭제 불가');
  await user.click(screen.getByRole('radio', {name: /testers/}));
  expect(rights('example/web')).toContain('푸시 불가');
  await user.click(screen.getByRole('radio', {name: /platform/}));
  expect(rights('example/base')).toContain('삭제 가능');
});

it('says whether an invitation goes to an address or to a Docker ID', async () => {
  const user = userEvent.setup();
  render(<HubScreen screen="teams" />);
  const box = screen.getByRole('textbox', {name: /팀원 초대/});
  await user.type(box, 'hana1');
  expect(statuses()).toContain('이 Docker ID를 developers 팀에 초대합니다.');
  await user.type(box, '@example.com');
  expect(statuses()).toContain('이 주소로 developers 팀 초대 메일이 갑니다.');
});

it('pushes nothing when the test fails', async () => {
  const user = userEvent.setup();
  render(<HubScreen screen="builds" />);
  expect(statuses()).toContainEqual(expect.stringContaining('example/web:1.4.2'));
  await user.click(screen.getByRole('checkbox', {name: '테스트 실패'}));
  expect(screen.queryByText('example/web:1.4.2')).toBeNull();
  const push = screen.getByText(workflowStepText('push')).closest('li');
  expect(push?.textContent).toBe(workflowStepText('push') + resultText('skipped'));
});

it('names what was expected and what was found when the screen is wrong', () => {
  expect(() => screenOf('repos')).toThrow(
    'HubScreen: the prop "screen" must be one of "tags", "teams", "builds"; found "repos".',
  );
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<HubScreen screen={'repos' as ScreenName} />)).toThrow('found "repos"');
});
