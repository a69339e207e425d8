import type {Programs} from '../../../simulator/shell';
import {sharedModule} from '../../ui/sharedModule';

/**
 * The programs that a RUN can call: most of the simulator's code, which the first build of the page
 * can do without.
 */
export const programs = sharedModule<Programs>(
  async () => (await import('../../../simulator/shell/allPrograms')).ALL_PROGRAMS,
);
