// @vitest-environment jsdom
import {render, screen, waitFor} from '@testing-library/react';
import type {ReactNode} from 'react';
import {beforeEach, expect, test, vi} from 'vitest';
import {remember} from '@site/src/browser/storage';
import {KNOWLEDGE_FOLDER, readKnowledge} from '@site/src/plugins/content/knowledge';
import type {SystemName} from '@site/src/workshop/help/types';
import Problem from '.';
import {useOwnCommands} from './useOwnCommands';

vi.mock('@docusaurus/Link', () => ({
  default: ({to, children}: {readonly to: string; readonly children: ReactNode}) => (
    <a href={to}>{children}</a>
  ),
}));

const knowledge = readKnowledge(KNOWLEDGE_FOLDER);

function Shown({id, system}: {readonly id: string; readonly system?: SystemName}): ReactNode {
  useOwnCommands([id, system]);
  const problem = knowledge.find((known) => known.id === id);
  return problem && <Problem problem={problem} {...(system === undefined ? {} : {system})} />;
}

beforeEach(() => {
  localStorage.clear();
});

test('commands are in the shell that the reader chose, with the reader’s values', async () => {
  remember({shell: 'powershell', values: {resourceName: 'team-three'}});
  const {container} = render(<Shown id="ecs-task-definition-missing" system="windows" />);
  await waitFor(() => expect(container.textContent).toContain('${env:ROLE_ARN}'));
  expect(container.textContent).toContain('--family-prefix team-three');
  expect(container.querySelector('select')?.value).toBe('powershell');
});

test('on Windows, PowerShell and cmd stand beside each other where they differ', () => {
  render(<Shown id="aws-no-region" system="windows" />);
  expect(screen.getByRole('group', {name: 'PowerShell'}).textContent).toBe(
    "$env:AWS_DEFAULT_REGION = 'ap-northeast-2'",
  );
  expect(screen.getByRole('group', {name: 'cmd'}).textContent).toBe(
    'set AWS_DEFAULT_REGION=ap-northeast-2',
  );
});

test('the list of all failures has every system’s steps, without buttons', () => {
  const {container} = render(<Shown id="aws-no-region" />);
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(container.textContent).toContain('export AWS_DEFAULT_REGION=');
  expect(container.textContent).toContain('set AWS_DEFAULT_REGION=');
});
