import type {Page} from '@playwright/test';
import {isWithinScreen} from './support/looks';
import {ADDRESSES, DESKTOP, expect, ON_A_PHONE, test} from './support/site';

test.use({...ON_A_PHONE, javaScriptEnabled: false});

/** What each figure says by itself, as text in the page that the server sent. */
const FIGURES: Readonly<Record<string, readonly (readonly [title: string, ...says: string[]])[]>> =
  {
    '/containers/': [
      ['같은 앱을 가상 머신과 컨테이너에 담을 때', '하이퍼바이저', '게스트 운영 체제', '덜 씁니다'],
    ],
    '/engine/': [
      [
        '명령 하나가 엔진 안을 지나는 길',
        'POST /containers/create',
        'containerd',
        'runc',
        '204 No Content',
      ],
    ],
    '/images/': [
      [
        'Dockerfile의 명령과 이미지의 레이어',
        'FROM ubuntu:24.04',
        '쓰기 가능 레이어',
        '메타데이터',
      ],
    ],
    '/hub/': [
      ['리포지토리의 태그 화면', 'example/web', '1.4.2', 'sha256:9c41e2'],
      ['조직의 팀 권한 화면', '리포지토리 권한'],
      ['CI가 이미지를 빌드하고 올린 결과', '레지스트리에 올라간 것'],
    ],
    '/ecs/': [['Amazon ECS 한눈에 보기', '태스크 정의', 'RUNNING', '클러스터']],
  };

/** Chapters with a drawn diagram in their text. */
const WITH_DIAGRAMS = ['/engine/', '/hub/'];

async function readsToItsEnd(page: Page): Promise<void> {
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  // Every heading of the text; paragraphs may wait in an answer or a term.
  const headings = page.locator('article :is(h2, h3)');
  await expect(headings.locator('visible=false')).toHaveCount(0);
  // A value that is not there; a terminal may print the word.
  const words = await page.locator('main').evaluate((main) => {
    const text = main.cloneNode(true) as HTMLElement;
    text.querySelectorAll('pre, code').forEach((code) => code.remove());
    return text.textContent;
  });
  expect(words).not.toContain('undefined');
  await expect(page.locator('main p:visible').last()).toBeVisible();
}

for (const address of ADDRESSES) {
  test(`${address} reads to its end, on phones and on a large screen`, async ({page}) => {
    await page.goto(address);
    expect(await isWithinScreen(page), 'scrolls sideways at 390 px').toBe(true);
    await readsToItsEnd(page);

    for (const [title, ...says] of FIGURES[address] ?? []) {
      const figure = page.locator('figure').filter({hasText: title}).first();
      await expect(figure).toBeVisible();
      for (const words of says) {
        await expect(figure.getByText(words).locator('visible=true').first()).toBeVisible();
      }
    }

    const diagrams = await page.locator('article svg[id^="diagram-"]').all();
    expect(diagrams.length).toBeGreaterThanOrEqual(WITH_DIAGRAMS.includes(address) ? 1 : 0);
    for (const svg of diagrams) {
      await expect(svg).toBeVisible();
      await expect(svg).toHaveAccessibleName(/\p{Script=Hangul}/u);
      await expect(svg).toHaveAccessibleDescription(/\p{Script=Hangul}.+\./u);
      await expect(svg.locator('text').first()).toBeVisible();
    }

    await page.setViewportSize({width: 360, height: 780});
    await expect.poll(() => page.evaluate(() => document.documentElement.clientWidth)).toBe(360);
    expect(await isWithinScreen(page), 'scrolls sideways at 360 px').toBe(true);
    await page.setViewportSize(DESKTOP);
    await readsToItsEnd(page);
  });
}

test('code is there, in colours', async ({page}) => {
  await page.goto('/images/');
  const block = page.locator('[data-snippet]').filter({hasText: 'FROM ubuntu:24.04'}).first();
  await expect(block.locator('code')).toBeVisible();
  const keyword = block.locator('.token.keyword').first();
  const colour = (element: Element) => getComputedStyle(element).color;
  expect(await keyword.evaluate(colour)).not.toBe(await block.locator('code').evaluate(colour));
});
