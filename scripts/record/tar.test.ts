import {buffer} from 'node:stream/consumers';
import {pack} from 'tar-stream';
import {expect, test} from 'vitest';
import {readTar} from './tar';

test('files, directories and links are read, and devices are left out', async () => {
  const archive = pack();
  const mtime = new Date(0);
  archive.entry({name: 'bin/', type: 'directory', mode: 0o755, mtime});
  archive.entry({name: 'bin/busybox', mode: 0o4755, uid: 1, gid: 2, mtime}, '#!');
  archive.entry({name: 'bin/sh', type: 'link', linkname: 'bin/busybox', mode: 0o4755, mtime});
  archive.entry({name: './lib', type: 'symlink', linkname: 'usr/lib', mode: 0o777, mtime});
  archive.entry({name: 'dev/null', type: 'character-device', mtime});
  archive.entry({name: `usr/${'long/'.repeat(30)}file`, mode: 0o600, mtime}, 'deep');
  archive.finalize();
  const root = {uid: 0, gid: 0, target: '', body: Buffer.alloc(0)};
  expect(await readTar(await buffer(archive))).toEqual([
    {...root, path: '/bin', kind: 'directory', mode: 0o755},
    {
      ...{path: '/bin/busybox', kind: 'file', mode: 0o4755, uid: 1, gid: 2, target: ''},
      body: Buffer.from('#!'),
    },
    {...root, path: '/bin/sh', kind: 'file', mode: 0o4755, body: Buffer.from('#!')},
    {...root, path: '/lib', kind: 'symlink', mode: 0o777, target: 'usr/lib'},
    {
      ...root,
      path: `/usr/${'long/'.repeat(30)}file`,
      kind: 'file',
      mode: 0o600,
      body: Buffer.from('deep'),
    },
  ]);
});
