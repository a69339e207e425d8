/**
 * A test runner of Stryker's that keeps the tests of the pure rooms loaded. Vitest's own starts a
 * thread and loads every module again for each mutant, which takes a hundred times as long as the
 * tests. What a mutant leaves behind in a module (a cache, say) does not count: a test that fails
 * with a mutant must pass without it, and before a mutant counts as survived the modules are loaded
 * anew.
 */
import {existsSync, readdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {performance} from 'node:perf_hooks';
import {declareClassPlugin, PluginKind} from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import {expect} from 'vitest';
import {createViteServer} from 'vitest/node';
import {collectTests, describe, test} from './collectTests.mjs';

/** A file in Stryker's copy of the project: says that a process has loaded all tests. */
const WAS_LOADED = '.tests-were-loaded';

/**
 * The tests of the half of the pure code that the room is in: simulator or workshop. Without those
 * that walk through whole builds and scripts at random: they take seconds for each mutant.
 */
const testFiles = () => {
  const half = `src/${process.env.MUTATION_ROOM?.split('/')[0] ?? ''}`;
  return readdirSync(half, {recursive: true, encoding: 'utf8'})
    .filter((file) => /(?<!\.property)\.test\.ts$/.test(file))
    .map((file) => `${half}/${file.replaceAll('\\', '/')}`);
};

/** The modules that are ours for the tests, by the name under which they import them. */
const OWN = {
  vitest: 'export const {describe, expect, it, test} = globalThis.__tests__;',
  'fast-check': 'export default globalThis.__tests__.fc;',
};

const ownModules = {
  name: 'own-modules',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(OWN, id) ? `\0own:${id}` : undefined),
  load: (id) => (id.startsWith('\0own:') ? OWN[id.slice('\0own:'.length)] : undefined),
};

/** The same random values each time; a failure is told at once, not made smaller. */
const assertBriefly = (property, parameters) =>
  fc.assert(property, {seed: 1, ...parameters, endOnFailure: true});

globalThis.__tests__ = {describe, expect, it: test, test, fc: {...fc, assert: assertBriefly}};

/** What the instrumented code reads: the mutant that is on, and where to count. */
const state = (globalThis.__stryker__ ??= {});

async function resultOf({id, name, file, run}) {
  const start = performance.now();
  const result = (rest) => ({
    id,
    name,
    fileName: file,
    timeSpentMs: performance.now() - start,
    ...rest,
  });
  state.currentTestId = id;
  try {
    await run();
    return result({status: TestStatus.Success});
  } catch (error) {
    return result({status: TestStatus.Failed, failureMessage: String(error)});
  } finally {
    state.currentTestId = undefined;
  }
}

class RoomRunner {
  #loaded = new Map();
  /** How long each test took in the dry run: the fast ones are asked first. */
  #times = new Map();

  capabilities() {
    return {reloadEnvironment: false};
  }

  async init() {
    this.server = await createViteServer({
      configFile: false,
      appType: 'custom',
      logLevel: 'error',
      optimizeDeps: {noDiscovery: true},
      plugins: [ownModules],
      ssr: {noExternal: Object.keys(OWN)},
      server: {middlewareMode: true, ws: false, watch: null},
    });
    this.modules = this.server.environments.ssr;
    // Stryker adds what the dry run takes beside its tests to the time that a mutant may take, so all
    // is loaded before. A process in the place of one that hung loads only what it is to run.
    if (!existsSync(WAS_LOADED)) {
      for (const file of testFiles()) {
        await this.#testsOf(file);
      }
      writeFileSync(WAS_LOADED, '');
    }
  }

  /** The tests of a file, loaded once. */
  async #testsOf(file) {
    const tests =
      this.#loaded.get(file) ??
      (await collectTests(file, () => this.modules.runner.import(`/${file}`)));
    this.#loaded.set(file, tests);
    return tests;
  }

  /** The test files that import one of the files, over however many others. */
  #filesAbove(files) {
    const above = new Set(files.flatMap((file) => [...this.#modulesOf(file)]));
    for (const module of above) {
      module.importers.forEach((importer) => above.add(importer));
    }
    return testFiles().filter((file) => [...this.#modulesOf(file)].some((it) => above.has(it)));
  }

  #modulesOf(file) {
    return this.modules.moduleGraph.getModulesByFile(resolve(file).replaceAll('\\', '/')) ?? [];
  }

  async dryRun({files}) {
    const tests = [];
    for (const file of this.#filesAbove(files)) {
      for (const test of await this.#testsOf(file)) {
        const result = await resultOf(test);
        this.#times.set(test.id, result.timeSpentMs);
        tests.push(result);
      }
    }
    return {status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage};
  }

  /** Runs tests, up to the first that fails, with a mutant on. */
  async #runWith({activeMutant, hitLimit, testFilter}) {
    const ids = new Set(testFilter);
    const chosen = [];
    for (const file of new Set(testFilter.map((id) => id.split('#')[0]))) {
      chosen.push(...(await this.#testsOf(file)).filter(({id}) => ids.has(id)));
    }
    chosen.sort((a, b) => (this.#times.get(a.id) ?? 0) - (this.#times.get(b.id) ?? 0));
    Object.assign(state, {activeMutant: activeMutant.id, hitCount: 0, hitLimit});
    const tests = [];
    let failed;
    for (const test of chosen) {
      const result = await resultOf(test);
      tests.push(result);
      if (result.status === TestStatus.Failed) {
        failed = test;
        break;
      }
    }
    state.activeMutant = undefined;
    const outcome = determineHitLimitReached(state.hitCount, hitLimit) ?? {
      status: DryRunStatus.Complete,
      tests,
    };
    return {outcome: toMutantRunResult(outcome), failed};
  }

  async mutantRun(options) {
    const {outcome, failed} = await this.#runWith(options);
    if (failed !== undefined && (await resultOf(failed)).status === TestStatus.Success) {
      return outcome;
    }
    this.modules.runner.clearCache();
    this.#loaded.clear();
    return (await this.#runWith(options)).outcome;
  }

  async dispose() {
    await this.server?.close();
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'room', RoomRunner)];
