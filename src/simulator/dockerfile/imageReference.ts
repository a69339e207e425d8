/** The refusals of `reference.ParseNormalizedNamed` (distribution/reference) that people meet. */
function refusal(reference: string): string | undefined {
  const [path = ''] = reference.split('@');
  const name = path.replace(/:[^/:]*$/, '');
  const [host = '', ...below] = path.split('/');
  // A capital tells the host of a registry, as a dot and a port do (normalize.go, splitDockerDomain).
  const withHost = below.length > 0 && (/[.:A-Z]/.test(host) || host === 'localhost');
  const [repository = ''] = (withHost ? below.join('/') : path).split(':');
  if (/[A-Z]/.test(repository)) {
    const long = withHost || repository.includes('/') ? repository : `library/${repository}`;
    return `invalid reference format: repository name (${long}) must be lowercase`;
  }
  const tag = /:([^/:]*)$/.exec(path)?.[1];
  const component = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
  const wellFormed = name.split('/').every((each, index) => {
    const isHost = index === 0 && /^[a-zA-Z0-9.-]+(?::\d+)?$/.test(each) && name.includes('/');
    return isHost || component.test(each);
  });
  return wellFormed && (tag === undefined || /^\w[\w.-]{0,127}$/.test(tag))
    ? undefined
    : 'invalid reference format';
}

/**
 * Why a name can't be that of an image, in BuildKit's words; undefined when it can.
 *
 * @param reference the text after FROM or `--from=`
 */
export function referenceProblem(reference: string): string | undefined {
  const problem = refusal(reference);
  return problem === undefined
    ? undefined
    : `failed to parse stage name ${JSON.stringify(reference)}: ${problem}`;
}
