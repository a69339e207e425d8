import {readFileSync} from 'node:fs';

import {Instrumenter} from '@stryker-mutator/instrumenter';

const silent = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  fatal: () => undefined,
};

/** How many mutants Stryker finds in the files. */
export async function countMutants(files: readonly string[]): Promise<number> {
  const instrumenter = new Instrumenter(silent);
  const {mutants} = await instrumenter.instrument(
    files.map((name) => ({name, content: readFileSync(name, 'utf8'), mutate: true})),
    {plugins: null, excludedMutations: [], ignorers: []},
  );
  return mutants.length;
}
