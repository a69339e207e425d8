import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {parseDockerfile} from '../../src/simulator/dockerfile';
import {checkDockerfile} from '../../src/simulator/dockerfile/checks';

const read = (file: string) => readFileSync(file, 'utf8');

test.each(['Dockerfile', 'scripts/pack/files/Dockerfile'])(
  '%s passes the build checks that the workshop teaches',
  (file) => {
    expect(parseDockerfile(read(file))).toMatchObject({ok: true});
    expect(checkDockerfile(read(file))).toEqual([]);
  },
);

test('what both end in is the same server, not run by root', () => {
  for (const file of ['Dockerfile', 'scripts/pack/files/Dockerfile']) {
    expect(read(file)).toMatch(/^USER nobody$/m);
    expect(read(file)).toMatch(/^FROM busybox:1\.37$/m);
    expect(read(file)).toMatch(/^CMD \["httpd", "-f", "-p", "8000", "-h", "\/www"/m);
  }
});
