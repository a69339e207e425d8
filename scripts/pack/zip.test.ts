import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {zip, type ZipEntry} from './zip';

const entries: readonly ZipEntry[] = [
  {name: 'room/README.txt', body: Buffer.from('읽어 보세요\n'.repeat(200))},
  {name: 'room/그림.bin', body: Buffer.from([0, 255, 1, 254])},
  {name: 'room/empty', body: Buffer.alloc(0)},
];

/** Another program's reading: Python's zipfile checks every checksum and name. */
const READER = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    print(json.dumps([[i.filename, archive.read(i).hex()] for i in archive.infolist()]))
`;

test.skipIf(spawnSync('python3', ['--version']).status !== 0)('another program reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    const file = join(folder, 'a.zip');
    writeFileSync(file, zip(entries));
    const {stdout, stderr} = spawnSync('python3', ['-c', READER, file], {encoding: 'utf8'});
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(entries.map(({name, body}) => [name, body.toString('hex')]));
    expect(readFileSync(file).length).toBeLessThan(1000);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

test('the same files give the same bytes, at any time and in any time zone', () => {
  const here = zip(entries);
  vi.useFakeTimers({now: new Date('2030-06-01')});
  try {
    expect(zip(entries).equals(here)).toBe(true);
  } finally {
    vi.useRealTimers();
  }
  // The date that the format holds, 1980-01-01 at midnight, stands in the header of the first file.
  expect(here.readUInt32LE(10)).toBe(0x00210000);
});
