import type {Difference, Requirement} from './check';
import type {ContainerRow} from './containers';
import type {LayerRow} from './history';
import {splitName, type ImageRow} from './images';
import type {Response} from './response';
import {says} from './rows';
import type {Versions} from './version';

type Of<K extends Requirement['kind']> = Extract<Requirement, {readonly kind: K}>;

const MISSING: Difference = {kind: 'missing'};
const PRESENT: Difference = {kind: 'present'};
const one = (text: string) => text.replace(/\s+/g, ' ').trim();

export function compareVersion(
  {kind, atLeast}: Of<'client' | 'server'>,
  versions: Versions,
): Difference | undefined {
  const version = versions[kind];
  if (version === undefined) {
    return MISSING;
  }
  return Number.parseInt(version, 10) < (atLeast ?? 0) ? {kind: 'older', version} : undefined;
}

export function compareImage(
  {name, absent}: Of<'image'>,
  rows: readonly ImageRow[],
): Difference | undefined {
  const {repository, tag} = splitName(name);
  const same = rows.filter(
    (row) => says(row.repository, repository) || says(`${row.repository}:${row.tag}`, name),
  );
  const isThere = same.some((row) => says(row.tag, tag));
  if (absent === true) {
    return isThere ? PRESENT : undefined;
  }
  if (isThere) {
    return undefined;
  }
  const tags = same.map((row) => row.tag);
  return tags.length === 0 ? MISSING : {kind: 'other-tags', tags};
}

export function compareContainer(
  {name, state, port, image}: Of<'container'>,
  rows: readonly ContainerRow[],
): Difference | undefined {
  const row = rows.find(({names}) => names.includes(name));
  if (row === undefined) {
    return MISSING;
  }
  const isUp = row.status.startsWith('Up') && !row.status.includes('(Paused)');
  if (state === 'up' ? !isUp : !row.status.startsWith('Exited')) {
    return {kind: 'state', status: row.status};
  }
  if (image !== undefined && !says(row.image, image)) {
    return {kind: 'other-image', image: row.image};
  }
  // Where the page's port is taken a reader chooses another of the host, as the page advises.
  return port === undefined || row.published.some((it) => it.container === port.container)
    ? undefined
    : {kind: 'ports', asked: port, published: row.published};
}

export function compareNoContainer(
  {name}: Of<'no-container'>,
  rows: readonly ContainerRow[],
): Difference | undefined {
  return rows.some(({names}) => names.includes(name)) ? PRESENT : undefined;
}

/** The shell that runs an instruction is not written in a Dockerfile, and a long line is cut. */
function showsLayer({createdBy}: LayerRow, text: string): boolean {
  const written = one(text);
  const shown = one(createdBy).replace(/ \/bin\/sh -c/, '');
  const whole = shown.replace(/ ?# buildk.*$|(?:…|\.\.\.)$/, '');
  return (
    shown.includes(written) || (whole !== shown && whole.length > 8 && written.startsWith(whole))
  );
}

/**
 * The rows of a history, newest first, that a reader's own Dockerfile has made: down to the last
 * instruction that is asked for. What stands below is the base image's, whose `CMD` proves nothing.
 */
export function ownLayers(
  requirements: readonly Requirement[],
  rows: readonly LayerRow[],
): readonly LayerRow[] {
  const last = requirements.filter((it) => it.kind === 'layer').at(-1);
  const end = last === undefined ? -1 : rows.findIndex((row) => showsLayer(row, last.text));
  return end < 0 ? rows : rows.slice(0, end + 1);
}

export function compareLayer(
  {text}: Of<'layer'>,
  rows: readonly LayerRow[],
): Difference | undefined {
  return rows.some((row) => showsLayer(row, text)) ? undefined : MISSING;
}

export function compareVolume(
  {name, absent}: Of<'volume'>,
  names: readonly string[],
): Difference | undefined {
  const isThere = names.includes(name);
  if (absent === true) {
    return isThere ? PRESENT : undefined;
  }
  return isThere ? undefined : MISSING;
}

export function compareBody({text}: Of<'body'>, {body, isCut}: Response): Difference | undefined {
  if (one(body).includes(one(text))) {
    return undefined;
  }
  return isCut ? {kind: 'cut'} : {kind: 'body', body: one(body).slice(0, 120)};
}
