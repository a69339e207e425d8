import {spawnSync} from 'node:child_process';
import {expect, test} from 'vitest';

test.each([
  ['a prefix that is a pattern', '.*', []],
  ['a prefix that is empty', '', []],
  ['another option', 'hello', ['--force']],
])('%s is refused before AWS is asked', (_, prefix, options) => {
  const {status, stdout, stderr} = spawnSync('sh', ['static/aws/sweep.sh', ...options], {
    encoding: 'utf8',
    // Without a PATH there is no `aws` to ask.
    env: {PREFIX: prefix},
  });
  expect(status).not.toBe(0);
  expect(stderr).toContain('PREFIX');
  expect(stdout).toBe('');
});
