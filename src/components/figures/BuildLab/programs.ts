import type {Programs} from '../../../simulator/shell';

let loaded: Programs | undefined;

/** The programs once {@link loadPrograms} has fetched them; undefined until then. */
export const loadedPrograms = (): Programs | undefined => loaded;

/**
 * Fetches the programs that a RUN can call: most of the simulator's code, which the first build of
 * the page can do without.
 *
 * @returns a promise that rejects where they cannot be fetched; asked again, it tries again
 */
export async function loadPrograms(): Promise<Programs> {
  const {ALL_PROGRAMS} = await import('../../../simulator/shell/allPrograms');
  loaded = ALL_PROGRAMS;
  return ALL_PROGRAMS;
}
