import type {BuildPlan} from './convert';
import type {SourceFiles, StepVertex, Vertex} from './vertex';

const nodeOf = (from: SourceFiles | undefined) => (from?.kind === 'vertex' ? from.node : undefined);

/** The nodes that a vertex needs, in BuildKit's order: what it stands on, then what it reads. */
export function inputsOf(vertex: Vertex): readonly string[] {
  const reads: readonly (SourceFiles | undefined)[] =
    vertex.kind === 'copy'
      ? vertex.sources.map((source) => (source.kind === 'paths' ? source.from : undefined))
      : vertex.kind === 'exec'
        ? vertex.mounts.map(({from}) => from)
        : [];
  return [vertex.input, ...reads.map(nodeOf)].filter((node) => node !== undefined);
}

/** Whether a vertex is run, and is not the image that a stage starts from. */
export const isStep = (vertex: Vertex): vertex is StepVertex => vertex.kind !== 'image';

/** The vertices of a build, equal ones as one, each after those that it needs. */
export interface Order {
  readonly vertices: readonly Vertex[];
  /** Node → the vertex that stands for it. */
  readonly byNode: ReadonlyMap<string, Vertex>;
}

/**
 * Puts vertices in the order in which their inputs are ready. Equal steps of several stages are one
 * step, named after the last that is come to (client/llb: a vertex is its digest; descriptions
 * merge, the later one wins).
 */
export function orderOf({vertices, target}: BuildPlan): Order {
  const byId = new Map<string, Vertex>();
  const visited = new Set<string>();
  const visit = (node: string) => {
    const vertex = vertices.get(node);
    if (vertex === undefined || visited.has(node)) {
      return;
    }
    visited.add(node);
    inputsOf(vertex).forEach(visit);
    byId.set(vertex.id, vertex);
  };
  if (target !== undefined) {
    visit(target);
  }
  const byNode = new Map(
    [...visited].flatMap((node) => {
      const own = vertices.get(node);
      const shared = own === undefined ? undefined : byId.get(own.id);
      return shared === undefined ? [] : [[node, shared] as const];
    }),
  );
  return {vertices: [...byId.values()], byNode};
}
