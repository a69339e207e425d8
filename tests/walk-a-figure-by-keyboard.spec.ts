import type {Locator, Page} from '@playwright/test';
import {isLive, tabTo, wake} from './support/figures';
import {expect, hydrated, test} from './support/site';

const figure = (page: Page, title: string) =>
  page
    .locator('figure')
    .filter({has: page.locator('figcaption', {hasText: title})})
    .first();

async function open(page: Page, address: string, title: string): Promise<Locator> {
  await page.goto(address);
  return wake(figure(page, title));
}

test('EngineTracer: forth and back, to the end and to another command', async ({page}) => {
  const tracer = await open(page, '/engine/', '명령 하나가 엔진 안을 지나는 길');
  const current = tracer.locator('[aria-current="step"]');
  await expect(current).toContainText('HEAD /_ping');
  const run = tracer.getByRole('radio', {name: /docker run/});
  await run.focus();
  const next = tracer.getByRole('button', {name: '다음'});
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await expect(current).toContainText('POST /containers/create');
  await expect(tracer.getByRole('status')).toContainText('2단계');
  await page.keyboard.press('ArrowRight');
  await expect(tracer.getByRole('status')).toContainText('3단계');
  await page.keyboard.press('ArrowLeft');
  await expect(tracer.getByRole('status')).toContainText('2단계');
  await page.keyboard.press('End');
  await expect(current).toContainText('204 No Content');
  await page.keyboard.press('Enter');
  await expect(current, 'the last step stays').toContainText('204 No Content');
  await expect(next).toBeFocused();

  await run.focus();
  await page.keyboard.press('ArrowRight');
  await expect(tracer.getByRole('radio').nth(1)).toBeChecked();
  await expect(tracer.getByRole('status')).toContainText('1단계');
  await expect(current).not.toContainText('204 No Content');
});

test('LayerDiagram: a line lights its layer and a layer its line', async ({page}) => {
  const diagram = await open(page, '/images/', 'Dockerfile의 명령과 이미지의 레이어');
  const source = diagram.getByRole('group', {name: 'Dockerfile'});
  const image = diagram.getByRole('group', {name: '이미지'});
  const line = source.getByRole('button', {name: /RUN/}).first();
  // The stack is listed from the top: what the first RUN made comes last.
  const layer = image.getByRole('button', {name: /RUN/}).last();
  await source.getByRole('button').first().focus();
  await tabTo(page, line);
  await expect(layer).toHaveAttribute('data-lit', 'true');
  await page.keyboard.press('Enter');
  await expect(layer).toHaveAttribute('aria-pressed', 'true');
  await expect(diagram.getByRole('status')).toContainText('RUN');

  const base = image.getByRole('button', {name: /ubuntu/}).first();
  await tabTo(page, base);
  await page.keyboard.press('Space');
  await expect(source.getByRole('button', {name: /FROM/}).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(line).toHaveAttribute('aria-pressed', 'false');
});

test('LayerDiagram: a container’s writes stay in its own layer', async ({page}) => {
  const diagram = await open(page, '/images/', 'Dockerfile의 명령과 이미지의 레이어');
  const containers = diagram.getByRole('list', {name: '같은 이미지로 만든 컨테이너'});
  await diagram.getByRole('radio', {name: '1', exact: true}).focus();
  await page.keyboard.press('ArrowRight');
  await expect(containers.getByRole('button')).toHaveCount(2);
  await tabTo(page, diagram.getByRole('button', {name: '새 파일 쓰기'}));
  await page.keyboard.press('Enter');
  await expect(containers.getByText('새 파일')).toHaveCount(1);
  await tabTo(page, diagram.getByRole('button', {name: '컨테이너 삭제'}));
  await page.keyboard.press('Enter');
  await expect(containers.getByText('쓰기 가능 레이어와 함께 지워짐')).toHaveCount(1);
  await expect(diagram.getByRole('button', {name: '컨테이너 만들기'})).toBeFocused();
});

test('VmContainerCompare: more apps, larger amounts', async ({page}) => {
  const compare = await open(page, '/containers/', '같은 앱을 가상 머신과 컨테이너에 담을 때');
  const slider = compare.getByRole('slider', {name: '앱의 수'});
  const memory = compare.getByRole('group', {name: '메모리'}).locator('strong');
  const amounts = async () =>
    (await memory.allTextContents()).map((text) => Number(/[\d.]+/.exec(text)?.[0]));
  const before = await amounts();
  await slider.focus();
  await page.keyboard.press('End');
  const [vm = 0, container = 0] = await amounts();
  expect(vm).toBeGreaterThan(before[0] ?? Infinity);
  expect(vm).toBeGreaterThan(container);
  await expect(compare.locator('output')).toContainText(`앱이 ${await slider.inputValue()}개일 때`);
  await page.keyboard.press('Home');
  expect((await amounts())[0]).toBeLessThan(vm);

  const block = compare.getByRole('button', {name: /하이퍼바이저/}).first();
  await tabTo(page, compare.getByRole('button', {pressed: true}).first());
  await block.focus();
  await page.keyboard.press('Enter');
  await expect(compare.getByRole('status').last()).toContainText('하이퍼바이저');
});

test('EcsOverview: the service replaces a task that is stopped', async ({page}) => {
  const overview = await open(page, '/ecs/', 'Amazon ECS 한눈에 보기');
  const second = overview.getByRole('button', {name: /^태스크 2.*실행 중/});
  await overview.getByRole('button').first().focus();
  await tabTo(page, second);
  await page.keyboard.press('Enter');
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, overview.getByRole('button', {name: '태스크 2 멈추기'}));
  await page.keyboard.press('Enter');
  await expect(overview.getByRole('button', {name: /^태스크 2.*DEACTIVATING/})).toBeVisible();
  await tabTo(page, overview.getByRole('button', {name: '다음 단계'}));
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Enter');
  }
  await expect(overview.getByRole('button', {name: /^태스크 4.*RUNNING/})).toBeVisible();
  await expect(overview.getByRole('button', {name: /^태스크 2.*(?:실행|멈)/})).toHaveCount(0);
});

test('HubScreen: filter the tags, choose a team, make the test fail', async ({page}) => {
  const tags = await open(page, '/hub/', '리포지토리의 태그 화면');
  const count = tags.getByText(/^\d+개$/);
  const all = await count.textContent();
  await tags.getByRole('textbox', {name: '태그 거르기'}).focus();
  await page.keyboard.type('slim');
  await expect(count).not.toHaveText(all ?? '');
  await expect(tags.getByText('1.4.1-slim')).toBeVisible();
  await expect(tags.getByText('latest', {exact: true})).toHaveCount(0);
  await tabTo(page, tags.getByRole('button', {name: /^②/}).last());
  await page.keyboard.press('Enter');
  await expect(tags.getByRole('status').last()).toContainText('②');

  const teams = await wake(figure(page, '조직의 팀 권한 화면'));
  const title = teams.getByText(/팀의 리포지토리 권한/).first();
  const before = await title.textContent();
  await teams.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(teams.getByRole('radio').nth(1)).toBeChecked();
  await expect(title).not.toHaveText(before ?? '');

  const builds = await wake(figure(page, 'CI가 이미지를 빌드하고 올린 결과'));
  await builds.getByRole('checkbox', {name: '테스트 실패'}).focus();
  await page.keyboard.press('Space');
  await expect(builds.getByText('없습니다. 테스트가 실패해서 푸시하지 않았습니다.')).toBeVisible();
});

test('the focus stays where it is when the live figure takes the drawing’s place', async ({
  page,
}) => {
  await page.goto('/hub/');
  await hydrated(page);
  // Far below the screen, so that it sleeps until it is focused.
  const next = figure(page, '조직의 팀 권한 화면').getByRole('button').first();
  expect(await isLive(next)).toBe(false);
  await next.focus();
  await expect.poll(() => isLive(next)).toBe(true);
  await expect(next).toBeFocused();
});
