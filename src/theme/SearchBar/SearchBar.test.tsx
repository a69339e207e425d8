import {act, fireEvent, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {createMemoryHistory, type MemoryHistory} from 'history';
import {Router} from 'react-router-dom';
import {afterEach, beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {fixture} from '@site/src/workshop/search/fixture';
import SearchBar from '.';

/** jsdom knows the element but not how it opens, and scrolls nothing. */
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  },
});
Object.assign(Element.prototype, {scrollIntoView: () => undefined});

const answer = (body: unknown, status = 200): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {status});

const fetched = vi.fn<typeof fetch>();
let history: MemoryHistory;

// The first import takes longer than a query waits on a busy machine.
beforeAll(() => import('../../features/search'));

beforeEach(() => {
  fetched.mockReset();
  fetched.mockImplementation(() => Promise.resolve(answer(fixture)));
  vi.stubGlobal('fetch', fetched);
  history = createMemoryHistory();
  render(
    <Router history={history}>
      <input aria-label="다른 칸" />
      <SearchBar />
    </Router>,
  );
});
afterEach(() => vi.unstubAllGlobals());

const dialog = (): HTMLDialogElement => screen.getByRole('dialog', {hidden: true});
const box = (): Promise<HTMLInputElement> => screen.findByRole('combobox', {name: '교재에서 찾기'});
const status = (): string | null => within(dialog()).getByRole('status').textContent;
const options = (): readonly HTMLElement[] => screen.queryAllByRole('option');
const selected = (): string | null | undefined =>
  options()
    .find((option) => option.getAttribute('aria-selected') === 'true')
    ?.getAttribute('href');

async function openAndType(text: string): Promise<HTMLInputElement> {
  await userEvent.keyboard('/');
  const field = await box();
  await waitFor(() => expect(status()).toContain('찾을 말을'));
  await userEvent.type(field, text);
  return field;
}

describe('SearchBar', () => {
  it('fetches nothing before it is used', () => {
    expect(screen.getByRole('button', {name: '검색'}).getAttribute('aria-haspopup')).toBe('dialog');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])('opens by %s', async (keys) => {
    await userEvent.keyboard(keys);
    expect(dialog().open).toBe(true);
    const field = await box();
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(fetched).toHaveBeenCalledWith('/search-index.json', {cache: 'no-cache'});
  });

  it('opens by Ctrl K where the keyboard types Hangul', () => {
    fireEvent.keyDown(document.body, {key: 'ㅏ', code: 'KeyK', ctrlKey: true});
    expect(dialog().open).toBe(true);
  });

  it('leaves / to a field that is being typed in', async () => {
    await userEvent.type(screen.getByLabelText('다른 칸'), 'a/b');
    expect(dialog().open).toBe(false);
    expect(screen.getByLabelText<HTMLInputElement>('다른 칸').value).toBe('a/b');
  });

  it('lists what it finds by page, says how much, and marks it', async () => {
    await openAndType('레이어는');
    const group = screen.getByRole('group', {name: 'Docker 이미지'});
    expect(within(group).getAllByRole('option')[0]?.getAttribute('href')).toBe('/images/#layers');
    expect(group.querySelector('mark')?.textContent).toBe('레이어');
    expect(status()).toContain('2곳을 찾았습니다.');
  });

  it('walks by arrows, Home and End, and goes by Enter', async () => {
    await openAndType('레지스트리');
    expect(selected()).toBe('/hub/#registry');
    await userEvent.keyboard('{ArrowDown}');
    expect(selected()).toBe('/ecs/#task');
    await userEvent.keyboard('{Home}');
    expect(selected()).toBe('/hub/#registry');
    await userEvent.keyboard('{End}{Enter}');
    expect(history.location).toMatchObject({pathname: '/ecs/', hash: '#task'});
    expect(dialog().open).toBe(false);
  });

  it('does not go by the Enter that ends a syllable', async () => {
    const field = await openAndType('레지스트리');
    fireEvent.keyDown(field, {key: 'Enter', isComposing: true});
    fireEvent.keyDown(field, {key: 'Enter', keyCode: 229});
    expect(history.location.pathname).toBe('/');
    expect(dialog().open).toBe(true);
    fireEvent.keyDown(field, {key: 'Escape', isComposing: true});
    expect(dialog().open).toBe(true);
  });

  it('closes by Escape and keeps the query for the next time', async () => {
    await openAndType('레이어');
    await userEvent.keyboard('{Escape}');
    expect(dialog().open).toBe(false);
    act(() => screen.getByRole('button', {name: '검색', hidden: true}).click());
    expect((await box()).value).toBe('레이어');
    expect(document.activeElement).toBe(await box());
  });

  it('says when there is nothing', async () => {
    await openAndType('없는단어');
    expect(options()).toHaveLength(0);
    expect(status()).toContain('‘없는단어’에 맞는 곳이 없습니다.');
  });

  it('says that the index did not arrive, and fetches it again', async () => {
    fetched.mockRejectedValueOnce(new TypeError('offline'));
    await userEvent.keyboard('/');
    await box();
    await waitFor(() => expect(status()).toContain('불러오지 못했습니다'));
    await userEvent.click(screen.getByRole('button', {name: '다시 시도'}));
    await waitFor(() => expect(status()).toContain('찾을 말을'));
  });

  it.each([
    ['a page in its place', () => answer('<!doctype html>')],
    ['no such file', () => answer('', 404)],
    ['a file of another version', () => answer({version: 0, pages: []})],
  ])('says that there is no index: %s', async (_, response) => {
    fetched.mockImplementation(() => Promise.resolve(response()));
    await userEvent.keyboard('/');
    await box();
    await waitFor(() => expect(status()).toContain('검색 색인이 없습니다'));
  });
});
