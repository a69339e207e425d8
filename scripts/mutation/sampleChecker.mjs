/**
 * A checker of Stryker's that lets a random part of the mutants through. Mutants that it holds back
 * count neither as killed nor as survived. The same seed chooses the same mutants.
 */
import {createHash} from 'node:crypto';
import {CheckStatus} from '@stryker-mutator/api/check';
import {declareClassPlugin, PluginKind} from '@stryker-mutator/api/plugin';

/** A number from 0 up to 1 that a mutant has with this seed. */
function drawOf({fileName, location, replacement}, seed) {
  const place = JSON.stringify([
    seed,
    fileName.split(/[\\/]src[\\/]/).at(-1),
    location,
    replacement,
  ]);
  return createHash('sha256').update(place).digest().readUInt32BE() / 2 ** 32;
}

class SampleChecker {
  async init() {
    this.seed = process.env.MUTATION_SEED ?? '';
    this.part = Number(process.env.MUTATION_PART ?? 1);
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        drawOf(mutant, this.seed) < this.part
          ? {status: CheckStatus.Passed}
          : {status: CheckStatus.CompileError, reason: 'not in the sample'},
      ]),
    );
  }

  async group(mutants) {
    return [mutants.map(({id}) => id)];
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
