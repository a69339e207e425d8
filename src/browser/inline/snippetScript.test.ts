import {afterEach, beforeAll, beforeEach, expect, test, vi} from 'vitest';
import {snippetScript} from './snippetScript';

const BLOCK = `<div data-snippet>
  <button data-action="save" data-file="my.Dockerfile" data-done="saved"></button>
  <button data-action="copy" data-done="copied" data-failed="failed"><span>copy</span></button>
  <pre><code></code></pre>
</div>`;

const COMMANDS =
  '<span data-command><b>ls</b> &lt;a\n-l</span>\n<span data-output>out</span>\n<span data-command>pwd</span>';

const writeText = vi.fn<(text: string) => Promise<void>>();
const execCommand = vi.fn<() => boolean>();
let selected: string | undefined;

// Once: the listener stays on the document.
beforeAll(snippetScript);

beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockReset().mockResolvedValue();
  execCommand.mockReset().mockImplementation(() => {
    selected = document.querySelector('textarea')?.value;
    return true;
  });
  selected = undefined;
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true});
  Object.assign(document, {execCommand});
  document.querySelector('[data-snippet]')?.remove();
  document.body.insertAdjacentHTML('afterbegin', BLOCK);
});

afterEach(() => {
  vi.useRealTimers();
});

const button = (action: string) =>
  document.querySelector<HTMLElement>(`[data-action="${action}"]`)!;

function fill(html: string): void {
  document.querySelector('code')!.innerHTML = html;
}

/** What a screen reader is told after a press. */
async function saidAfter(element: HTMLElement): Promise<string | null | undefined> {
  element.click();
  await vi.advanceTimersByTimeAsync(60);
  return document.querySelector('[role="status"]')?.textContent;
}

test('copies the commands alone where there are any', async () => {
  fill(COMMANDS);
  expect(await saidAfter(button('copy'))).toBe('copied');
  expect(writeText).toHaveBeenCalledExactlyOnceWith('ls <a\n-l\npwd');
});

test('copies the whole text where there are none, from a press on a part of the button', async () => {
  fill('FROM <b>nginx</b>\n\n# end');
  expect(await saidAfter(document.querySelector('span') as HTMLElement)).toBe('copied');
  expect(writeText).toHaveBeenCalledExactlyOnceWith('FROM nginx\n\n# end');
});

test('shows that it is done, for two seconds', async () => {
  fill('a');
  await saidAfter(button('copy'));
  expect(button('copy').dataset.state).toBe('done');
  await vi.advanceTimersByTimeAsync(2000);
  expect(button('copy').dataset.state).toBeUndefined();
});

test.each([
  [
    'there is no clipboard API',
    () => Object.defineProperty(navigator, 'clipboard', {value: undefined}),
  ],
  ['the browser refuses', () => writeText.mockRejectedValue(new Error('denied'))],
])('copies by selection where %s, and gives the focus back', async (_, arrange) => {
  arrange();
  fill('a');
  button('copy').focus();
  expect(await saidAfter(button('copy'))).toBe('copied');
  expect(selected).toBe('a');
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement).toBe(button('copy'));
});

test('selects the text and says what to do where nothing else works', async () => {
  Object.defineProperty(navigator, 'clipboard', {value: undefined});
  execCommand.mockImplementation(() => {
    throw new Error('not allowed');
  });
  fill('a b');
  expect(await saidAfter(button('copy'))).toBe('failed');
  expect(getSelection()?.toString()).toBe('a b');
  expect(button('copy').dataset.state).toBeUndefined();
});

test('saves the text as a file that ends in a line break, with the name of the block', async () => {
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return 'blob:a';
  };
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(`${this.href} ${this.download}`);
  });
  fill('FROM nginx');
  expect(await saidAfter(button('save'))).toBe('saved');
  expect(names).toEqual(['blob:a my.Dockerfile']);
  // A type of text would make browsers add .txt to a name like Dockerfile.
  expect(blobs[0]?.type).toBe('application/octet-stream');
  expect(blobs[0]?.size).toBe('FROM nginx\n'.length);
  await vi.advanceTimersByTimeAsync(2000);
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:a');
});

test('a press elsewhere does nothing', async () => {
  fill('a');
  document.querySelector('code')!.click();
  await vi.advanceTimersByTimeAsync(60);
  expect(writeText).not.toHaveBeenCalled();
});
