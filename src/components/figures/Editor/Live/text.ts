import {translate} from '@docusaurus/Translate';

/** What a screen reader hears when the next problem is asked for and there is none. */
export const noProblemsText = (): string =>
  translate({
    id: 'editor.sayNoProblems',
    message: '문제가 없습니다',
    description: 'Said to a screen reader where the reader asks for the next problem',
  });

/** What CodeMirror says itself, under its own English; https://codemirror.net/examples/translate. */
export const codeMirrorPhrases = (): Readonly<Record<string, string>> => ({
  'Control character': translate({
    id: 'editor.controlCharacter',
    message: '제어 문자',
    description: 'The name of a character that has no shape, before its code',
  }),
  'Selection deleted': translate({
    id: 'editor.selectionDeleted',
    message: '선택한 글을 지웠습니다',
    description: 'Said to a screen reader',
  }),
});
