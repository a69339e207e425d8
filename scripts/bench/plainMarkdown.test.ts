import {describe, expect, it} from 'vitest';
import {plainMarkdown} from './plainMarkdown';

describe('plainMarkdown', () => {
  it('keeps the words of a term and drops a figure and the ids of headings', () => {
    expect(
      plainMarkdown(
        '---\ntitle: 가\n---\n\n## 이미지 {/* #images */}\n\n<Term id="layer">레이어</Term>가 쌓입니다.\n\n<EngineTracer />\n\n끝.\n',
      ),
    ).toBe('---\ntitle: 가\n---\n\n## 이미지\n\n레이어가 쌓입니다.\n\n끝.\n');
  });

  it('writes a question as text with a list of its answers', () => {
    const markdown = plainMarkdown(
      ':::quiz[무엇입니까?]\n\n- [ ] 하나\n\n  아닙니다.\n\n- [x] 둘\n\n  맞습니다.\n\n:::\n',
    );
    expect(markdown).toBe('무엇입니까?\n\n* 하나\n\n  아닙니다.\n\n* 둘\n\n  맞습니다.\n');
  });

  it('keeps admonitions and tables', () => {
    expect(plainMarkdown(':::note[제목]\n\n글\n\n:::\n\n| a | b |\n| - | - |\n| 1 | 2 |\n')).toBe(
      ':::note[제목]\n글\n:::\n\n| a | b |\n| - | - |\n| 1 | 2 |\n',
    );
  });

  it('keeps of a fence its language and title', () => {
    expect(plainMarkdown('```dockerfile title="Dockerfile" layers\nFROM a\n```\n')).toBe(
      '```dockerfile title="Dockerfile"\nFROM a\n```\n',
    );
  });
});
