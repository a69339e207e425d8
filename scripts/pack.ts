/**
 * `npm run pack [-- --base /room/docker/] [--url http://192.168.0.10:8000] [--out folder]`: makes
 * one archive to hand around or to serve in a room. It has the site twice. `files/` opens from a
 * file and under any path, for it is one page that scripts draw, with its addresses behind `#`.
 * `site/` is made for one path, and has what servers and readers without scripts want: a page for
 * every address, and the worker. One build for both would have to leave out half of that.
 */
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {SearchIndex} from '../src/workshop/search/types';
import {buildSite} from './pack/build';
import {packOptions, type PackOptions} from './pack/options';
import {searchScript} from './pack/searchScript';
import {zip, type ZipEntry} from './pack/zip';

const FILES = join(import.meta.dirname, 'pack', 'files');

function entriesIn(folder: string, below: string): readonly ZipEntry[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      name: `${below}${path.slice(folder.length + 1).replaceAll('\\', '/')}`,
      body: readFileSync(path),
    }));
}

const leadTo = (address: string) =>
  `<!doctype html><meta charset="utf-8"><title>Docker 워크숍</title>` +
  `<meta http-equiv="refresh" content="0; url=${address}"><a href="${address}">Docker 워크숍</a>\n`;

const text = (name: string, body: string): ZipEntry => ({name, body: Buffer.from(body)});

/** The texts that go with the sites, with what is known of them now. */
function companions({base, url}: PackOptions, version: string): readonly ZipEntry[] {
  return readdirSync(FILES).map((name) =>
    text(
      name,
      readFileSync(join(FILES, name), 'utf8')
        .replaceAll('@VERSION@', version)
        .replaceAll('@URL@', `${url}${base}`)
        // The server's own settings want a path without the slash before it.
        .replaceAll(name === 'httpd.conf' ? '/@BASE@' : '@BASE@', base),
    ),
  );
}

function pack(options: PackOptions): string {
  const {base, url, out} = options;
  const {name, version} = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const place = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    const [site, files] = [join(place, 'site'), join(place, 'files')];
    console.log(`Building for ${url}${base} …`);
    buildSite(site, {SITE_URL: url, BASE_URL: base, SITE_ROUTER: ''});
    console.log('Building what opens from a file …');
    buildSite(files, {SITE_URL: url, BASE_URL: '/', SITE_ROUTER: 'hash'});
    const index = JSON.parse(readFileSync(join(site, 'search-index.json'), 'utf8')) as SearchIndex;
    writeFileSync(join(files, 'search-index.js'), searchScript(index, base));

    const entries = [
      ...companions(options, version),
      text('open.html', leadTo('files/index.html')),
      ...entriesIn(files, 'files/'),
      ...entriesIn(site, `site${base}`),
      ...(base === '/' ? [] : [text('site/index.html', leadTo(base))]),
    ].map((entry) => ({...entry, name: `${name}-${version}/${entry.name}`}));
    mkdirSync(out, {recursive: true});
    const file = join(out, `${name}-${version}.zip`);
    writeFileSync(file, zip(entries));
    return file;
  } finally {
    rmSync(place, {recursive: true});
  }
}

try {
  const file = pack(packOptions(process.argv.slice(2)));
  const size = (readFileSync(file).length / 1e6).toFixed(1);
  console.log(`${file} (${size} MB)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
