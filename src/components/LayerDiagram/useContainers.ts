import {useReducer} from 'react';
import {
  removeFile,
  writeFile,
  type WritableEntry,
  type WritableLayer,
} from '../../simulator/image/writableLayer';

/** The example files: one that no layer has, one that stands for any file of the image. */
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

const MOST = 3;

const created = (number: number): Container => ({
  number,
  exists: true,
  layer: [],
  last: 'created',
});

/** The first container has already written, so that the figure shows a difference as it stands. */
export const INITIAL: readonly Container[] = Array.from({length: MOST}, (_, index) =>
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

export function useContainers() {
  const [containers, dispatch] = useReducer(reduce, INITIAL);
  return {containers, dispatch};
}
