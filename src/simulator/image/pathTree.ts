import {namesOf} from '../filesystem';

/** A tree of paths with a value at some of them. It is changed in place. */
export interface PathNode<Value> {
  value: Value | undefined;
  readonly children: Map<string, PathNode<Value>>;
}

/** A node with nothing below it. */
export const makeNode = <Value>(value?: Value): PathNode<Value> => ({value, children: new Map()});

/** The node at a path; undefined when there is none. */
export function nodeAt<Value>(root: PathNode<Value>, path: string): PathNode<Value> | undefined {
  let node: PathNode<Value> | undefined = root;
  for (const name of namesOf(path)) {
    node = node?.children.get(name);
  }
  return node;
}

/** The node at a path, made with those on the way to it where they are missing. */
export function makeNodeAt<Value>(root: PathNode<Value>, path: string): PathNode<Value> {
  let node = root;
  for (const name of namesOf(path)) {
    const next = node.children.get(name) ?? makeNode<Value>();
    node.children.set(name, next);
    node = next;
  }
  return node;
}

/** Takes the node at a path, and all below it, out of the tree. */
export function removeNode<Value>(root: PathNode<Value>, path: string): void {
  const names = namesOf(path);
  nodeAt(root, names.slice(0, -1).join('/'))?.children.delete(names.at(-1) ?? '');
}

/** The values of a node and of all below it. */
export function* valuesOf<Value>({value, children}: PathNode<Value>): Generator<Value> {
  if (value !== undefined) {
    yield value;
  }
  for (const child of children.values()) {
    yield* valuesOf(child);
  }
}
