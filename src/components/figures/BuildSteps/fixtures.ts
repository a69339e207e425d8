import {
  build,
  EMPTY_CACHE,
  type BuildOutcome,
  type BuildRequest,
  type BuildStep,
} from '../../../simulator/buildkit';

/** Builds one request after the other on one cache; the outcome of the last. */
export function buildAll(...requests: readonly [BuildRequest, ...BuildRequest[]]): BuildOutcome {
  const [first, ...rest] = requests;
  return rest.reduce(
    (outcome, request) => build(request, outcome.cache),
    build(first, EMPTY_CACHE),
  );
}

/** The step whose instruction starts with these words. */
export function stepOf({steps}: BuildOutcome, start: string): BuildStep {
  const found = steps.find(({name}) => name.replace(/^\[[^\]]*\] /, '').startsWith(start));
  if (found === undefined) {
    throw new Error(`no step ${start} among ${steps.map(({name}) => name).join(', ')}`);
  }
  return found;
}

/** A request with files of these contents. */
export function requestOf(
  lines: readonly string[],
  files: Readonly<Record<string, string>> = {},
  rest: Partial<BuildRequest> = {},
): BuildRequest {
  return {
    dockerfile: `${lines.join('\n')}\n`,
    files: Object.fromEntries(Object.entries(files).map(([path, content]) => [path, {content}])),
    ...rest,
  };
}

/** What `npm ci` needs. */
export const PACKAGE = {
  'package.json': '{"name": "a"}',
  'package-lock.json': '{"name": "a", "lockfileVersion": 3, "packages": {"": {"name": "a"}}}',
};
