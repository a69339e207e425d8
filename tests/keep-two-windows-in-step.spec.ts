import type {BrowserContext, Page} from '@playwright/test';
import {bar, LAB, openProjector} from './support/projector';
import {expect, test} from './support/site';

async function openNotes(context: BrowserContext): Promise<Page> {
  const notes = await context.newPage();
  await notes.goto('/facilitator/notes/');
  await expect(notes.getByText('발표 창과 이어져 있습니다.')).toBeVisible();
  return notes;
}

test('keep in step both ways, and find each other again', async ({page, context}) => {
  await openProjector(page, `${LAB}?projector#start`);
  const notes = await openNotes(context);
  await expect(notes.getByRole('heading', {level: 1})).toHaveText('띄우기');
  await expect(notes.getByText('칠판')).toBeVisible();
  await expect(notes.getByText('다음: 들여다보기')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(notes.getByRole('heading', {level: 1})).toHaveText('들여다보기');
  await notes.getByRole('button', {name: '다음 →'}).click();
  await expect(bar(page)).toContainText('4/9');
  await notes.reload();
  await expect(notes.getByRole('heading', {level: 1})).toHaveText('같은 이미지, 다른 컨테이너');
  await page.reload();
  await expect(bar(page)).toContainText('4/9');
  await notes.keyboard.press('PageUp');
  await expect(bar(page)).toContainText('3/9');
  await page.close();
  await expect(notes.getByText('발표 창이 없습니다.')).toBeVisible();
  const again = await context.newPage();
  await openProjector(again, `${LAB}?projector#volume`);
  await expect(notes.getByRole('heading', {level: 1})).toHaveText('볼륨에 남기기');
});

test('a window that missed a turn is turned when it says where it is', async ({page, context}) => {
  await page.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', {
      set(this: BroadcastChannel, listen: (event: Event) => void) {
        this.addEventListener('message', (event) => {
          if (document.documentElement.dataset.deaf === undefined) {
            listen(event);
          }
        });
      },
    });
  });
  await openProjector(page, `${LAB}?projector#start`);
  const notes = await openNotes(context);
  const deaf = (is: boolean) =>
    page.evaluate((on) => document.documentElement.toggleAttribute('data-deaf', on), is);
  await deaf(true);
  await notes.getByRole('button', {name: '다음 →'}).click();
  await expect(notes.getByRole('heading', {level: 1})).toHaveText('들여다보기');
  await expect(bar(page)).toContainText('2/9');
  await deaf(false);
  await expect(bar(page)).toContainText('3/9');
});

test('a turn while the projector is away is made when it comes back', async ({page, context}) => {
  await openProjector(page, `${LAB}?projector#start`);
  const notes = await openNotes(context);
  await page.close();
  await expect(notes.getByText('발표 창이 없습니다.')).toBeVisible();
  await notes.keyboard.press('PageDown');
  await expect(notes.getByRole('heading', {level: 1})).toHaveText('들여다보기');
  const again = await context.newPage();
  await openProjector(again, `${LAB}?projector#start`);
  await expect(bar(again)).toContainText('3/9');
  await expect(notes.getByRole('heading', {level: 1})).toHaveText('들여다보기');
});

test('a third window goes along', async ({page, context}) => {
  await openProjector(page, `${LAB}?projector#start`);
  const notes = await openNotes(context);
  const third = await context.newPage();
  await openProjector(third, `${LAB}?projector`);
  // It comes to a page on which the room is, and takes the room's place.
  await expect(bar(third)).toContainText('2/9');
  await notes.getByRole('button', {name: '다음 →'}).click();
  await expect(bar(page)).toContainText('3/9');
  await expect(bar(third)).toContainText('3/9');
  await third.keyboard.press('ArrowRight');
  await expect(bar(page)).toContainText('4/9');
  await expect(notes.getByRole('heading', {level: 1})).toHaveText('같은 이미지, 다른 컨테이너');
});

test('without BroadcastChannel the storage carries them, and blocked it says so', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await openProjector(page, `${LAB}?projector#start`);
  const notes = await context.newPage();
  await notes.goto('/facilitator/notes/');
  await expect(notes.getByText('저장소로 잇습니다')).toBeVisible();
  await notes.getByRole('button', {name: '다음 →'}).click();
  await expect(bar(page)).toContainText('3/9');
  const blocked = await context.newPage();
  await blocked.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await blocked.goto('/facilitator/notes/');
  await expect(blocked.getByText('두 창이 함께 움직이지 않습니다')).toBeVisible();
});
