/**
 * `npm test`: all that shows that the site works, quickest to start first. The browser is made sure
 * of before anything else, so that a machine without one says so at once. Stops at what fails.
 */
import {spawnSync} from 'node:child_process';
import {ensureBrowser} from '../src/plugins/content/browser';

/** Scripts of package.json, in order: `check` ends with the build that `test:browser` opens. */
const SCRIPTS = ['check', 'test:unit', 'test:browser'];

function passes(script: string): boolean {
  console.log(`\n> npm run ${script}`);
  // npm is a batch file on Windows, which only a shell runs; the names are constants of this file.
  const {status, error} = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) {
    console.error(error.message);
  }
  return status === 0;
}

try {
  console.log(`Browser: ${ensureBrowser()}`);
  const failed = SCRIPTS.find((script) => !passes(script));
  console.log(failed === undefined ? '\nAll tests passed.' : `\nFailed: npm run ${failed}`);
  process.exitCode = failed === undefined ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
