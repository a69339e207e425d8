import {describe, expect, test} from 'vitest';
import {readFenceOptions} from './fenceOptions';

const NONE = {layers: false, notRun: false, sample: false};

describe('words after the language of a fence', () => {
  test.each([
    ['text', '', NONE],
    ['text', 'title="도커 이미지"', {...NONE, title: '도커 이미지'}],
    ['text', 'title=""', {...NONE, title: ''}],
    ['js', 'file=app/server.js', {...NONE, file: 'app/server.js'}],
    ['yaml', 'file=a/b-c/d_e.yaml', {...NONE, file: 'a/b-c/d_e.yaml'}],
    ['js', '  title="서버"   file=server.js', {...NONE, title: '서버', file: 'server.js'}],
    ['dockerfile', 'layers', {...NONE, layers: true}],
    ['dockerfile', 'title="Dockerfile" layers', {...NONE, title: 'Dockerfile', layers: true}],
    ['console', 'exit=1 reason="없는 이미지"', {...NONE, exit: 1, reason: '없는 이미지'}],
    ['console', 'exit=125 reason="포트"', {...NONE, exit: 125, reason: '포트'}],
    ['console', 'not-run reason="AWS"', {...NONE, notRun: true, reason: 'AWS'}],
    ['console', 'sample reason="버전"', {...NONE, sample: true, reason: '버전'}],
  ])('%s %s', (language, meta, value) => {
    expect(readFenceOptions(language, meta)).toEqual({ok: true, value});
  });
});

const ANY = 'title="제목", file=경로(static/ 아래의 파일)';
const OF_CONSOLE =
  'title="제목", exit=1 reason="까닭", not-run reason="까닭", sample reason="까닭"';

describe('words that a writer may not use there, with those that are known', () => {
  test.each<[string, string, string, string]>([
    ['text', 'titel="가"', 'titel="가"', ANY],
    ['text', 'layers', 'layers', ANY],
    ['js', 'exit=1', 'exit=1', ANY],
    ['js', 'reason="가"', 'reason="가"', ANY],
    ['js', 'file=/etc/passwd', 'file=/etc/passwd', ANY],
    ['js', 'file=a//b', 'file=a//b', ANY],
    ['js', 'file=a/', 'file=a/', ANY],
    ['js', 'a-file=b', 'a-file=b', ANY],
    ['js', 'title=가', 'title=가', ANY],
    ['js', 'one title="가" two', 'one two', ANY],
    ['dockerfile', 'layer', 'layer', `${ANY}, layers`],
    ...['exit=0', 'exit=1000', 'exit=x', 'exit=', 'my-exit=1', 'file=a.js', 'layers'].map(
      (word): [string, string, string, string] => ['console', word, word, OF_CONSOLE],
    ),
  ])('%s %s', (language, meta, words, allowed) => {
    expect(readFenceOptions(language, meta)).toEqual({
      ok: false,
      problem: {
        found: `${language} 코드 블록에 쓸 수 없는 말이 있습니다: ${words}.`,
        mend: `쓸 수 있는 것: ${allowed}`,
      },
    });
  });
});

describe('what is not run, or fails, has one reason', () => {
  test.each([
    'exit=1',
    'not-run',
    'not-run reason=""',
    'reason="가"',
    'exit=1 not-run reason="가"',
    'sample',
    'sample not-run reason="가"',
  ])('%s', (meta) => {
    expect(readFenceOptions('console', meta)).toEqual({
      ok: false,
      problem: {
        found: 'exit, not-run, sample에는 까닭이 하나씩 있어야 합니다.',
        mend: 'exit=1 reason="까닭", not-run reason="까닭", sample reason="까닭"처럼 적습니다.',
      },
    });
  });
});
