import {docker, tryDocker, type Reach} from '../engine/client';

/** What an engine holds, as far as a lab may add to it. */
export interface EngineState {
  readonly containers: readonly string[];
  readonly volumes: readonly string[];
  readonly networks: readonly string[];
  /** `name:tag@id`: a tag that now names another image is not the one that was there. */
  readonly images: readonly string[];
}

const list = (reach: Reach, args: readonly string[]) =>
  docker(reach, args).split('\n').filter(Boolean);

export function engineState(reach: Reach): EngineState {
  return {
    containers: list(reach, ['ps', '--all', '--quiet', '--no-trunc']),
    volumes: list(reach, ['volume', 'ls', '--quiet']),
    networks: list(reach, ['network', 'ls', '--quiet', '--no-trunc']),
    images: list(reach, ['image', 'ls', '--format', '{{.Repository}}:{{.Tag}}@{{.ID}}']),
  };
}

/** What an engine holds now that it did not hold before. */
export function addedSince(before: EngineState, now: EngineState): EngineState {
  const added = (kind: keyof EngineState) => now[kind].filter((id) => !before[kind].includes(id));
  return {
    containers: added('containers'),
    volumes: added('volumes'),
    networks: added('networks'),
    images: added('images'),
  };
}

/** Removes what came to an engine since `before`, and nothing that was there. */
export function removeSince(reach: Reach, before: EngineState): void {
  const added = addedSince(before, engineState(reach));
  const remove = (args: readonly string[], ids: readonly string[]) => {
    if (ids.length > 0) {
      tryDocker(reach, [...args, ...ids]);
    }
  };
  remove(['rm', '--force', '--volumes'], added.containers);
  remove(['volume', 'rm'], added.volumes);
  remove(['network', 'rm'], added.networks);
  for (const name of added.images) {
    const [tag = '', id = ''] = name.split('@');
    remove(['image', 'rm', '--force'], [tag.includes('<none>') ? id : tag]);
  }
}

/**
 * Removes what a run that was cut off has left on an engine that nobody else uses.
 * @param kept the names of images that stay
 */
export function removeLeftovers(reach: Reach, kept: readonly string[]): void {
  const {networks, images} = engineState(reach);
  removeSince(reach, {
    containers: [],
    volumes: [],
    networks,
    images: images.filter((name) => kept.includes(name.split('@')[0] ?? '')),
  });
}
