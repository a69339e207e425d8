import type {Result} from '../../simulator/result';
import type {AgendaPage} from '../agenda/types';

/** Why an address of the room cannot be used. */
export type AddressMistake = 'unreadable' | 'scheme' | 'secret' | 'query' | 'local';

/** Whether a host is this computer itself, so that no other one reaches it under this name. */
export function isLocalHost(host: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(host);
}

/**
 * Reads what a facilitator types as the site's address in the room.
 * @returns the address with its scheme and a slash at its end, or what is wrong with it
 */
export function readAddress(typed: string): Result<string, AddressMistake> {
  const text = typed.trim();
  // `host:8080` would read as a scheme.
  const withScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (/[\s'"`;$<>\\]/.test(text) || !URL.canParse(withScheme)) {
    return {ok: false, problem: 'unreadable'};
  }
  const {protocol, username, password, search, hash, hostname, origin, pathname} = new URL(
    withScheme,
  );
  if (protocol !== 'http:' && protocol !== 'https:') {
    return {ok: false, problem: 'scheme'};
  }
  if (username !== '' || password !== '') {
    return {ok: false, problem: 'secret'};
  }
  if (search !== '' || hash !== '') {
    return {ok: false, problem: 'query'};
  }
  if (isLocalHost(hostname)) {
    return {ok: false, problem: 'local'};
  }
  return {ok: true, value: `${origin}${pathname.replace(/\/*$/, '/')}`};
}

/** An address as it is read aloud and typed: without http:// and a slash at its end. */
export function spokenAddress(address: string): string {
  return address.replace(/^http:\/\//, '').replace(/\/$/, '');
}

/** The code of a step, such as `3-2`; undefined where a page or section has none. */
export function stepCode(
  {lab, steps}: Pick<AgendaPage, 'lab' | 'steps'>,
  slide: string,
): string | undefined {
  const index = steps.findIndex(({id}) => id === slide);
  return lab === undefined || index < 0 ? undefined : `${lab}-${index + 1}`;
}

/** A step that a code names. */
export interface CodedStep {
  readonly code: string;
  readonly title: string;
  /** Its page's address, with the base path. */
  readonly permalink: string;
  readonly id: string;
}

/** All steps that have a code, in their order. */
export function codedSteps(pages: readonly AgendaPage[]): readonly CodedStep[] {
  return pages.flatMap((page) =>
    page.steps.flatMap(({id, title}) => {
      const code = stepCode(page, id);
      return code === undefined ? [] : [{code, title, permalink: page.permalink, id}];
    }),
  );
}

/** The code in what was typed: `3-2`, but also `3 2`, `3.2` or `３－２`; undefined if it is none. */
export function readCode(typed: string): string | undefined {
  const [, lab, step] =
    /^\D?\s*0*([1-9]\d?)\s*[-–—.,/ ]\s*0*([1-9]\d?)$/.exec(typed.normalize('NFKC').trim()) ?? [];
  return lab === undefined || step === undefined ? undefined : `${lab}-${step}`;
}

/**
 * The address of a slide for those in the room, short where it has a code.
 * @param root the site's address in the room, with its base path and a slash at its end
 * @param baseUrl the base path with which `page` begins
 */
export function addressOf(
  pages: readonly AgendaPage[],
  {page, slide}: {readonly page: string; readonly slide: string},
  {root, baseUrl}: {readonly root: string; readonly baseUrl: string},
): {readonly address: string; readonly code?: string} {
  const found = pages.find(({permalink}) => samePage(permalink, page));
  const code = found && stepCode(found, slide);
  const path = page.startsWith(baseUrl) ? page.slice(baseUrl.length) : page.slice(1);
  return code === undefined
    ? {address: `${root}${path}${slide === '' ? '' : `#${slide}`}`}
    : {address: `${root}go/#${code}`, code};
}

/** Whether two paths name the same page, with or without a slash at the end. */
export function samePage(one: string, other: string): boolean {
  return one.replace(/\/$/, '') === other.replace(/\/$/, '');
}
