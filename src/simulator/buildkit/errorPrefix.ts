/**
 * What stands before BuildKit's message where a build stops: Buildx's words, from 0.25 on
 * (commands/build.go `runBuildWithOptions`), and those of BuildKit's client (client/solve.go).
 */
export const ERROR_PREFIX = 'failed to build: failed to solve: ';
