import {useReducer, useState} from 'react';
import {
  removeFile,
  writeFile,
  type WritableEntry,
  type WritableLayer,
} from '../../../simulator/image/writableLayer';
import {containerId} from './selection';
import type {Selection} from './useSelection';

/** The example files: a new one that no layer has, and one that the image has. */
export const NEW_FILE = '/data/note.txt';
export const IMAGE_FILE = '/etc/profile';

export type ContainerAction = 'write' | 'change' | 'remove-file' | 'delete' | 'create';

/** What last happened to a container, for the explanation. */
export type ContainerEvent = 'created' | 'deleted' | WritableEntry['kind'];

export interface Container {
  readonly number: number;
  readonly exists: boolean;
  readonly layer: WritableLayer;
  readonly last: ContainerEvent;
}

/** How many containers a reader can ask for. */
export const CONTAINER_COUNTS = ['1', '2', '3'] as const;
export type ContainerCount = (typeof CONTAINER_COUNTS)[number];

const created = (number: number): Container => ({
  number,
  exists: true,
  layer: [],
  last: 'created',
});

/** The first container has a file of its own from the start, so that it differs from the image. */
export const INITIAL: readonly Container[] = CONTAINER_COUNTS.map((_, index) =>
  index === 0 ? act(created(1), 'write') : created(index + 1),
);

function lastOf(layer: WritableLayer): ContainerEvent {
  return layer.at(-1)?.kind ?? 'created';
}

/** One container after an action; the image is not among its inputs. */
export function act(container: Container, action: ContainerAction): Container {
  const changed = (layer: WritableLayer): Container => ({
    ...container,
    layer,
    last: lastOf(layer),
  });
  switch (action) {
    case 'write':
      return changed(writeFile(container.layer, NEW_FILE, {inImage: false}));
    case 'change':
      return changed(writeFile(container.layer, IMAGE_FILE, {inImage: true}));
    case 'remove-file':
      return changed(removeFile(container.layer, IMAGE_FILE, {inImage: true}));
    case 'delete':
      return {...container, exists: false, layer: [], last: 'deleted'};
    case 'create':
      return created(container.number);
  }
}

interface Step {
  readonly number: number;
  readonly action: ContainerAction;
}

function reduce(containers: readonly Container[], {number, action}: Step): readonly Container[] {
  return containers.map((container) =>
    container.number === number ? act(container, action) : container,
  );
}

export interface Containers {
  readonly count: ContainerCount;
  readonly setCount: (count: ContainerCount) => void;
  readonly shown: readonly Container[];
  /** The container that is chosen in the figure, if one is. */
  readonly chosen: Container | undefined;
  /** The container that actions are for: the chosen one, or the one chosen last. */
  readonly actor: Container;
  readonly act: (action: ContainerAction) => void;
}

/** The containers on the image; acting in one chooses it. */
export function useContainers({selected, select}: Selection): Containers {
  const [containers, dispatch] = useReducer(reduce, INITIAL);
  const [count, setCount] = useState<ContainerCount>('2');
  const [before, setBefore] = useState(1);
  const shown = containers.slice(0, Number(count));
  const chosen = shown.find(({number}) => containerId(number) === selected);
  const actor = chosen ?? shown.find(({number}) => number === before) ?? shown[0] ?? created(1);
  if (chosen !== undefined && chosen.number !== before) {
    setBefore(chosen.number);
  }
  return {
    count,
    setCount: (next) => {
      setCount(next);
      if (chosen !== undefined && chosen.number > Number(next)) {
        select(undefined);
      }
    },
    shown,
    chosen,
    actor,
    act: (action) => {
      dispatch({number: actor.number, action});
      select(containerId(actor.number));
    },
  };
}
