import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findBrowser} from '../../content/browser';
import {openRenderer} from './render';
import {diagramHash} from './source';

const browser = findBrowser();
const flow = `flowchart LR
  accTitle: 명령의 길
  accDescr: 명령이 데몬으로 갑니다.
  a["docker run"] -->|요청| b[데몬]:::layer`;

describe.skipIf(browser === undefined)('a drawing', () => {
  let renderer: Awaited<ReturnType<typeof openRenderer>>;
  let svg: string;
  beforeAll(async () => {
    renderer = await openRenderer(browser ?? '');
    svg = await renderer.render(flow);
  }, 60_000);
  afterAll(() => renderer.close());

  test('says its name and what it shows', () => {
    const id = `diagram-${diagramHash(flow)}`;
    expect(svg).toContain(`<title id="${id}-title">명령의 길</title>`);
    expect(svg).toContain(`<desc id="${id}-description">명령이 데몬으로 갑니다.</desc>`);
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`aria-labelledby="${id}-title"`);
  });

  test('has no colours, fonts or HTML of its own', () => {
    expect(svg).not.toMatch(/<style|foreignObject|#[0-9a-f]{3,6}["; ]|rgba?\(|hsla?\(|font-family/);
  });

  test('has its size before it is painted', () => {
    const root = svg.slice(0, svg.indexOf('>'));
    const width = / width="(\d+)"/.exec(root)?.[1] ?? '';
    const height = / height="(\d+)"/.exec(root)?.[1] ?? '';
    expect(Number(width)).toBeGreaterThan(200);
    expect(Number(height)).toBeGreaterThan(50);
    expect(root).toMatch(new RegExp(`viewBox="-?\\d+ -?\\d+ ${width} ${height}"`));
  });

  test('defines every id that it refers to, under its own name', () => {
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');
    const references = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id ?? '');
    expect(references.length).toBeGreaterThan(0);
    expect(ids).toEqual(expect.arrayContaining(references));
    expect(ids.every((id) => id.startsWith(`diagram-${diagramHash(flow)}`))).toBe(true);
  });

  test('is the same each time', async () => {
    expect(await renderer.render(flow)).toBe(svg);
  });

  test('keeps the meaning of a node', () => {
    expect(svg).toMatch(/class="node [^"]*\blayer\b/);
  });

  test("fails with Mermaid's words where the text is wrong", async () => {
    await expect(renderer.render('flowchart LR\n  a --> --> b')).rejects.toThrow(/Parse error/);
  });
});
