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
 * The address behind "이 페이지 고치기" of a source file (a path from the project's root): GitHub's
 * editor. Undefined, and the link is not shown, where the repository is not known.
 */
export function editUrl(file: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const repository = repositoryUrl(env);
  return repository === undefined ? undefined : `${repository}/edit/main/${file}`;
}
