import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {readGlossary} from '../../src/plugins/content/glossary';
import {termsShown} from '../../src/plugins/remark/glossary';
import {parseMarkdown, proseOfMarkdown, proseOfTypeScript} from '../../src/plugins/content/prose';
import {
  factRules,
  findTerms,
  glossaryRules,
  plainEndings,
  styleRules,
  unfinishedMeanings,
  unlinkedTerms,
  unusedFacts,
} from './terms';

const glossary = readGlossary(
  `
- {id: layer, term: 레이어, original: layer, meaning: 읽기 전용 파일 묶음입니다., avoid: [계층]}
- {id: docker, term: Docker, original: Docker, meaning: 도구 모음입니다., avoid: [도커, docker]}
- {id: hierarchy, term: 계층 구조, original: hierarchy, meaning: 위아래가 있는 구조입니다.}
`,
  'docs/glossary.yml',
);
const style = styleRules(readFileSync(join(__dirname, 'style.yml'), 'utf8'));

function find(text: string, read = proseOfMarkdown): string[] {
  const rules = [...glossaryRules(glossary.entries), ...style];
  const prose = read(text, 'a');
  return [...plainEndings(prose), ...findTerms(prose, rules, glossary.entries)].map(
    ({line, column, found}) => `${line}:${column} ${found}`,
  );
}

describe('words of a page', () => {
  test.each([
    ['각 계층은 읽기 전용입니다.', ['1:3 계층']],
    ['- 하나\n\n  **계층**과 docker', ['3:5 계층', '3:11 docker']],
    ['---\ntitle: 도커 시작\nslug: /docker\n---\n', ['2:8 도커']],
    ['| 이름 |\n| --- |\n| 계층 |', ['3:3 계층']],
    ['<Term id="layer">계층</Term>입니다.', ['1:18 계층']],
    ['<HubScreen title="계층" />', ['1:19 계층']],
    ['![계층 그림](/img/docker.png)', ['1:3 계층']],
    ['```mermaid\nflowchart LR\n  a[계층]\n```', ['3:5 계층']],
  ])('finds them in %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  test.each([
    '레이어는 Docker가 만듭니다.',
    '`docker run`은 계층 구조와 상관이 없습니다.',
    '[명령](https://docs.docker.com/docker) docker-compose',
    '```console\n$ docker run 계층\n```',
    '{/* 계층 */}',
    '심계층',
  ])('lets %j be', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('style', () => {
  test.each([
    ['명령을 실행해요.', '해요'],
    ['명령을 실행하십시오.', '십시오'],
    ['이것이 레이어예요', '예요'],
    ['**이미지**에 대한 *정보*를 제공합니다.', '에 대한 \uFFFC정보\uFFFC를 제공합니다'],
    ['당신의 이미지', '당신'],
    ['이미지는 무료다.', '무료다.'],
    ['**빠르다**. 그러나 `x`가 있습니다.', '빠르다.'],
    ['레이어가 아니다!', '아니다.'],
    ['이미지가 생성되어집니다.', '되어집니다'],
    ['`docker run`을 쓸 수 있도록 해줍니다.', '수 있도록 해줍니다'],
    ['실습실을 엽니다.', '실습실'],
    ['상태 검사를 통과합니다.', '상태 검사'],
    ['AWS 자원을 지웁니다.', '자원'],
    ['암호를 적습니다.', '암호'],
    ['전자우편 주소', '전자우편'],
    ['빈 폴더에서 실행합니다.', '폴더'],
    ['이 디렉토리에서 실행합니다.', '디렉토리'],
    ['공백을 지웁니다.', '공백'],
    ['세 번째 행을 봅니다.', '행'],
    ['x86_64로 실행합니다.', 'x86'],
    ['최소 100 %입니다.', '0 %'],
  ])('finds %j', (text, found) => {
    expect(find(text).map((finding) => finding.replace(/^\S+ /, ''))).toEqual([found]);
  });

  test.each([
    ...['암호화한 통신', '다운로드 폴더', 'x86-64', '99%', '실행을 지원합니다.', '비밀번호'],
    ...['입력하세요.', '필요합니다.', '개요', '중요한 것입니다.', '만들어집니다.'],
    ...[
      '- 새 이미지를 만든다',
      '“없다.”라고 나옵니다.',
      '`무료다.`',
      '바뀌지 않았습니다.',
      '다시 합시다.',
    ],
  ])('lets %j be', (text) => {
    expect(find(text)).toEqual([]);
  });
});

test('finds the words of the interface, and leaves those that a program compares', () => {
  const source = `
    const words = ['도커'];
    const title = translate({id: 'a', message: '계층'});
    const view = <p title="도커">계층 <Translate id="b">{'도커'}</Translate></p>;
  `;
  expect(find(source, proseOfTypeScript)).toEqual([
    '3:49 계층',
    '4:28 도커',
    '4:32 계층',
    '4:55 도커',
  ]);
});

describe('facts', () => {
  const checked = {about: '가', source: 'https://example.org/', checked: '2026-11-24'};
  const facts = [
    {...checked, id: 'limit', value: 100, avoid: ['100번'], line: 1},
    {...checked, id: 'end', value: '2026-12-08', line: 7},
  ];

  test('typed by hand are found, with what to write', () => {
    const text = '한도는 100번이고,\n2026년 12월 8일까지입니다. 100가지, `100번`';
    expect(findTerms(proseOfMarkdown(text, 'a'), factRules(facts), [])).toEqual([
      {
        ...{path: 'a', line: 1, column: 5, found: '100번'},
        wanted: 'docs/facts.yml의 사실입니다. 글에는 <Fact id="limit" />로 씁니다.',
      },
      {
        ...{path: 'a', line: 2, column: 1, found: '2026년 12월 8일'},
        wanted: 'docs/facts.yml의 사실입니다. 글에는 <Fact id="end" />로 씁니다.',
      },
    ]);
  });

  test('that nothing shows are found at their line', () => {
    expect(unusedFacts(facts, new Set(['limit']))).toEqual([
      {
        ...{path: 'docs/facts.yml', line: 7, column: 1, found: 'id: end'},
        wanted: '어느 페이지에서도 쓰지 않습니다. 페이지에 쓰거나 지웁니다.',
      },
    ]);
  });
});

describe('glossary', () => {
  const read = (text: string): string[] =>
    readGlossary(text, 'g').findings.map(({line, found, wanted}) => `${line} ${found}: ${wanted}`);
  const good = '{id: a, term: 가, original: a, meaning: 가입니다.}';

  test.each([
    ['a: b', '1 glossary.yml: 목록이어야 합니다.'],
    [
      '- {id: A, term: 가, original: a, meaning: 가입니다.}',
      '1 id: 영어 소문자 낱말을 붙임표로 이어 적습니다(예: image-layer).',
    ],
    [
      '- {id: a, term: 가, original: a, meaning: 가입니다., note: x}',
      '1 note: 쓸 수 없는 항목입니다. 쓸 수 있는 항목: id, term, original, meaning, avoid.',
    ],
    [
      `- ${good}\n- {id: a, term: 나, original: b, meaning: 나입니다.}`,
      '2 id: a: 용어집에 이미 있습니다. id와 쓰는 법은 한 번씩만 적습니다.',
    ],
    [
      `- ${good}\n- {id: b, term: 가, original: b, meaning: 나입니다.}`,
      '2 term: 가: 용어집에 이미 있습니다. id와 쓰는 법은 한 번씩만 적습니다.',
    ],
    [
      `- ${good}\n- {id: b, term: 나, original: b, meaning: 나입니다., avoid: [가]}`,
      '2 avoid: 가: 용어집에 이미 있습니다. id와 쓰는 법은 한 번씩만 적습니다.',
    ],
  ])('reports %j', (text, message) => {
    expect(read(text)).toEqual([message]);
  });

  test('finds a term that no page explains, at the line of its entry', () => {
    const shown = new Set(termsShown(parseMarkdown('<Term id="layer">레이어</Term>, `<Term>`')));
    expect(unlinkedTerms(glossary, new Set([...shown, 'docker']))).toEqual([
      {
        ...{path: 'docs/glossary.yml', line: 4, column: 3, found: 'id: hierarchy'},
        wanted:
          '어느 페이지에서도 설명하지 않습니다. 처음 나오는 곳을 <Term id="hierarchy">계층 구조</Term>처럼 감쌉니다.',
      },
    ]);
  });

  test('finds a meaning that is not a whole sentence, by its place', () => {
    const text = '- {id: a, term: 가, original: a, meaning: 명사}';
    expect(unfinishedMeanings(readGlossary(text, 'g').prose)).toEqual([
      {
        path: 'g',
        line: 1,
        column: text.indexOf('명사') + 1,
        found: '명사',
        wanted: '"다."로 끝나는 문장으로 적습니다.',
      },
    ]);
    const whole = text.replace('명사', '명사입니다.');
    expect(unfinishedMeanings(readGlossary(whole, 'g').prose)).toEqual([]);
  });

  test('reports what is not YAML by line', () => {
    expect(read('- {id: a\n- b')[0]).toMatch(/^[12] .*: YAML로 읽을 수 없습니다/);
  });
});
