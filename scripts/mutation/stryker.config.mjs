/** How Stryker runs; scripts/mutation.mts adds the files of a room. */
export default {
  testRunner: 'room',
  plugins: ['./scripts/mutation/roomRunner.mjs', './scripts/mutation/sampleChecker.mjs'],
  checkers: ['sample'],
  concurrency: 1,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  ignorePatterns: ['build', '.docusaurus', 'packed', 'static', 'docs/_diagrams'],
  reporters: ['progress'],
  tempDirName: '.stryker-tmp',
  allowConsoleColors: false,
  logLevel: 'warn',
};
