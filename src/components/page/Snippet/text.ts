import {translate} from '@docusaurus/Translate';

/** What a button of a block does. */
export type CopyAction = 'copy' | 'save';

/** What a button of a block says: its label, what a screen reader hears, and what comes of it. */
export function buttonText(action: CopyAction, name: string) {
  return action === 'copy'
    ? {
        label: translate({id: 'snippet.copy', message: '복사', description: 'Copies a block'}),
        full: translate(
          {
            id: 'snippet.copyNamed',
            message: '복사: {name}',
            description: 'What a screen reader says of the button that copies a block',
          },
          {name},
        ),
        short: translate({
          id: 'snippet.copiedShort',
          message: '복사됨',
          description: 'In the place of the button text for two seconds after copying',
        }),
        done: translate({
          id: 'snippet.copied',
          message: '복사했습니다',
          description: 'Said after a block has been copied',
        }),
        failed: translate({
          id: 'snippet.copyFailed',
          message: '복사하지 못했습니다. 선택해 둔 글을 Ctrl+C(⌘C)로 복사하세요',
          description: 'Said when the browser does not let the page copy; the text is selected',
        }),
      }
    : {
        label: translate({
          id: 'snippet.save',
          message: '파일로 저장',
          description: 'Saves a block as a file',
        }),
        full: translate(
          {
            id: 'snippet.saveNamed',
            message: '파일로 저장: {name}',
            description: 'What a screen reader says of the button that saves a block as a file',
          },
          {name},
        ),
        short: translate({
          id: 'snippet.savedShort',
          message: '저장됨',
          description: 'In the place of the button text for two seconds after saving',
        }),
        done: translate({
          id: 'snippet.saved',
          message: '저장했습니다',
          description: 'Said after a block has been saved as a file',
        }),
        failed: undefined,
      };
}

const NAMES: Readonly<Record<string, string>> = {
  bash: 'Bash',
  css: 'CSS',
  diff: 'diff',
  html: 'HTML',
  ini: 'INI',
  javascript: 'JavaScript',
  js: 'JavaScript',
  json: 'JSON',
  jsx: 'JSX',
  markdown: 'Markdown',
  mdx: 'MDX',
  powershell: 'PowerShell',
  ts: 'TypeScript',
  tsx: 'TSX',
  yaml: 'YAML',
};

/** What a block without a title is called: the name of its language. */
export function languageName(language: string): string {
  switch (language) {
    case 'console':
      return translate({
        id: 'snippet.console',
        message: '터미널',
        description: 'The title of a block of commands and their output',
      });
    case 'dockerfile':
      return 'Dockerfile';
    default:
      return (
        NAMES[language] ??
        translate({
          id: 'snippet.text',
          message: '텍스트',
          description: 'The title of a block of plain text',
        })
      );
  }
}
