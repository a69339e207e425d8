import {relative} from 'node:path';
import type {Reporter, TestModule} from 'vitest/node';
import {keepParts} from './slowest';

/** Keeps how long each file of unit tests took, for the end of `npm test`. */
export default class UnitTimes implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    keepParts(
      'unit',
      modules.map((module) => {
        const {duration, collectDuration, setupDuration} = module.diagnostic();
        return {
          name: relative(process.cwd(), module.moduleId).replaceAll('\\', '/'),
          seconds: (duration + collectDuration + setupDuration) / 1000,
        };
      }),
    );
  }
}
