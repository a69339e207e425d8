import {ADDRESSES, CHAPTERS, expect, test} from './support/site';

test.use({javaScriptEnabled: false});

for (const address of ADDRESSES) {
  test(`${address} reads to its end`, async ({page}) => {
    await page.goto(address);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    // Every heading and paragraph of the text, but not what waits in an answer or a term.
    const headings = page.locator('article :is(h2, h3)');
    for (const heading of await headings.all()) {
      await expect(heading).toBeVisible();
    }
    await expect(page.locator('main')).not.toContainText('undefined');
    await expect(page.locator('main p:visible').last()).toBeVisible();
  });
}

/** What each figure says by itself, as text in the page that the server sent. */
const FIGURES: readonly (readonly [address: string, title: string, ...says: string[]])[] = [
  [
    '/containers/',
    '같은 앱을 가상 머신과 컨테이너에 담을 때',
    '하이퍼바이저',
    '게스트 운영 체제',
    '덜 씁니다',
  ],
  [
    '/engine/',
    '명령 하나가 엔진 안을 지나는 길',
    'POST /containers/create',
    'containerd',
    'runc',
    '204 No Content',
  ],
  [
    '/images/',
    'Dockerfile의 명령과 이미지의 레이어',
    'FROM ubuntu:24.04',
    '쓰기 가능 레이어',
    '메타데이터',
  ],
  ['/hub/', '리포지토리의 태그 화면', 'example/web', '1.4.2', 'sha256:9c41e2'],
  ['/hub/', '조직의 팀 권한 화면', '리포지토리 권한'],
  ['/hub/', 'CI가 이미지를 빌드하고 올린 결과', '레지스트리에 올라간 것'],
  ['/ecs/', 'Amazon ECS 한눈에 보기', '태스크 정의', 'RUNNING', '클러스터'],
];

for (const [address, title, ...says] of FIGURES) {
  test(`the figure “${title}” is drawn, with its text`, async ({page}) => {
    await page.goto(address);
    const figure = page.locator('figure').filter({hasText: title}).first();
    await expect(figure).toBeVisible();
    for (const words of says) {
      await expect(figure.getByText(words).locator('visible=true').first()).toBeVisible();
    }
  });
}

test('the diagrams are drawn, with a title and a description', async ({page}) => {
  let count = 0;
  for (const address of CHAPTERS) {
    await page.goto(address);
    for (const svg of await page.locator('article svg[id^="diagram-"]').all()) {
      await expect(svg).toBeVisible();
      await expect(svg).toHaveAccessibleName(/\p{Script=Hangul}/u);
      await expect(svg).toHaveAccessibleDescription(/\p{Script=Hangul}.+\./u);
      await expect(svg.locator('text').first()).toBeVisible();
      count += 1;
    }
  }
  expect(count).toBeGreaterThanOrEqual(2);
});

test('code is there, in colours', async ({page}) => {
  await page.goto('/images/');
  const block = page.locator('[data-snippet]').filter({hasText: 'FROM ubuntu:24.04'}).first();
  await expect(block.locator('code')).toBeVisible();
  const keyword = block.locator('.token.keyword').first();
  const colour = (element: Element) => getComputedStyle(element).color;
  expect(await keyword.evaluate(colour)).not.toBe(await block.locator('code').evaluate(colour));
});
