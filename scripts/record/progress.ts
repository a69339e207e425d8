import {z} from 'zod';

const vertex = z.object({
  digest: z.string(),
  name: z.string(),
  completed: z.string().optional(),
  cached: z.boolean().optional(),
  /** Vertices that are shown as one, by the group's name; a weak one does not say whether it ran. */
  progressGroup: z.object({name: z.string(), weak: z.boolean().optional()}).optional(),
});

const status = z.object({vertexes: z.array(vertex).optional()});

/** A step of a build, as Buildx's progress shows it. */
export interface Step {
  readonly name: string;
  readonly cached: boolean;
}

/** A step of a stage, such as `[build 2/3] RUN make`, and not the one that fetches its base. */
const stepOfStage = /^\[[^\]]*\d+\/\d+\] (?!FROM )/;

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The steps of a build, sorted by name.
 * @param output what `docker build --progress=rawjson` printed: one object of JSON after another,
 *   over several lines until Buildx 0.13 and on one line later, and lines in between that are none
 */
export function stepsOf(output: string): Step[] {
  const objects = output.match(/^\{$[^]*?^\}$|^\{.+\}$/gm) ?? [];
  const last = new Map<string, Step>();
  for (const object of objects) {
    for (const {digest, completed, cached, progressGroup: group, ...own} of status.parse(
      JSON.parse(object),
    ).vertexes ?? []) {
      const name = group?.name ?? own.name;
      if (completed !== undefined && stepOfStage.test(name) && group?.weak !== true) {
        last.set(digest, {name, cached: cached === true || last.get(digest)?.cached === true});
      }
    }
  }
  return [...last.values()].sort((a, b) => byCodeUnits(a.name, b.name));
}

/** The last error that `docker build` printed, without what differs from build to build. */
export function errorOf(output: string): string {
  const start = output.lastIndexOf('\nERROR: ');
  const message = start < 0 ? output : output.slice(start + '\nERROR: '.length);
  return (
    message
      .trim()
      .replace(/(checksum of ref) \S+::\S+:/g, '$1:')
      // Which of the two comes depends on which part of the client hears of the error first.
      .replace(/^failed to run Build function: /, 'failed to solve: ')
      .replace(/\S+\/(?:overlay2\/\w+\/merged|cachemounts\/buildkit\d+)\//g, '/')
  );
}

const faults = [
  // What BuildKit's client says of a connection that broke.
  /code = Unavailable/,
  // What the CLI says where nothing listens, in the words of Engine 28 and of Engine 29.
  /Cannot connect to the Docker daemon/,
  /failed to connect to the docker API/,
  /failed to create endpoint|no such host|i\/o timeout|failed to do request: Head/,
];

/** Whether an error is the engine's own, or its network's, and says nothing of the Dockerfile. */
export function isFault(error: string): boolean {
  return faults.some((fault) => fault.test(error));
}
