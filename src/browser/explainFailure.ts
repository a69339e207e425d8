import {translate} from '@docusaurus/Translate';
import type {Failure} from '../workshop/commands/result';
import type {OtherShell} from '../workshop/commands/shells';

function reason({kind, what}: Failure): string {
  switch (kind) {
    case 'heredoc':
      return translate({
        id: 'shells.heredoc',
        message: '여러 줄을 파일에 쓰는 문법이 없습니다. 편집기로 같은 내용의 파일을 만드세요.',
        description: 'Why a command is not shown in another shell: it holds a here-document',
      });
    case 'encoding':
      return translate({
        id: 'shells.encoding',
        message: '한글을 UTF-8로 쓰지 못합니다. 편집기로 같은 내용의 파일을 만드세요.',
        description: 'Why a command is not shown in another shell: it writes Korean text to a file',
      });
    case 'program':
      return translate(
        {
          id: 'shells.program',
          message: 'Windows에 {what} 명령이 없습니다.',
          description: 'Why a command is not shown in another shell: Windows has no such program',
        },
        {what},
      );
    case 'option':
      return translate(
        {
          id: 'shells.option',
          message: '{what} 옵션에 맞는 것이 없습니다.',
          description: 'Why a command is not shown in another shell: an option has no equal',
        },
        {what},
      );
    case 'quote':
      return translate({
        id: 'shells.quote',
        message: '인수에 든 큰따옴표를 넘기는 방법이 셸의 버전마다 다릅니다.',
        description: 'Why a command is not shown in another shell: a double quote in an argument',
      });
    case 'expansion':
    case 'control':
    case 'background':
    case 'syntax':
      return translate(
        {
          id: 'shells.syntax',
          message: '{what} 문법을 그대로 옮길 수 없습니다.',
          description: 'Why a command is not shown in another shell: its syntax has no equal',
        },
        {what},
      );
  }
}

/** Why a command is shown in bash after all, and what a reader does then. */
export const explainFailure = (failure: Failure, shell: OtherShell): string =>
  translate(
    {
      id: 'shells.unconverted',
      message: '이 명령은 bash 그대로입니다. {shell}: {reason} WSL이나 Git Bash에서 실행하세요.',
      description: 'Under a command that has no equal in the chosen shell',
    },
    {shell: shell === 'cmd' ? 'cmd' : 'PowerShell', reason: reason(failure)},
  );
