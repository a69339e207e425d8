/**
 * Where the sources are published. A deployment names it in WORKSHOP_REPOSITORY; GitHub Actions
 * provides the two parts itself, so a fork's site links to the fork.
 */
function repositoryUrl(env: NodeJS.ProcessEnv): string | undefined {
  if (env.WORKSHOP_REPOSITORY) {
    return env.WORKSHOP_REPOSITORY.replace(/\/+$/, '');
  }
  if (env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY) {
    return `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`;
  }
  return undefined;
}

/**
 * The address behind "이 페이지 고치기" of a source file (a path from the project's root).
 * With a known repository it is GitHub's editor, else the site's own page on contributing.
 */
export function editUrl(
  file: string,
  {baseUrl, env = process.env}: {readonly baseUrl: string; readonly env?: NodeJS.ProcessEnv},
): string {
  const repository = repositoryUrl(env);
  return repository === undefined
    ? `${baseUrl}contributing/?file=${encodeURIComponent(file)}`
    : `${repository}/edit/main/${file}`;
}
