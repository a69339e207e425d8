import {baseName} from '../../filesystem';
import {ERRNO_TEXT} from '../errno';
import {runOpaque} from '../opaque';
import type {Call, Utility} from '../shell';
import {unknownText} from '../unknown';
import {addExample, asksVersion, makeDirectories, MB, noteExample} from './examples';

/** A file from the network, of which nobody knows the size before: an example value. */
const DOWNLOAD_BYTES = 10 * MB;

const hostOf = (url: string) => /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?([^/:]*)/i.exec(url)?.[1] ?? url;

/** Writes what a URL gives; the content depends on the URL alone. */
function save(call: Call, url: string, path: string): number {
  const error = addExample(call, call.path(path), DOWNLOAD_BYTES, ['download', url]);
  return error === undefined ? 0 : call.fail(`${path}: ${ERRNO_TEXT[error]}`, 23);
}

const CURL_VALUES =
  /^(-[odHXuAeTFmrbcxK]|--(output|data|header|request|user|user-agent|retry|max-time|connect-timeout|output-dir|proto|retry-delay|data-raw|form|referer|cacert|range))$/;

/** `curl`: writes what the URL gives to `-o`, `-O` or the standard output. */
export const curl: Utility = (call) => {
  if (asksVersion(call)) {
    call.out(unknownText('curl version', 200));
    return 0;
  }
  const urls: string[] = [];
  let output: string | undefined;
  let directory = '';
  let remoteName = false;
  const {args} = call;
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (arg.startsWith('--output=')) {
      output = arg.slice('--output='.length);
    } else if (CURL_VALUES.test(arg) || /^-[a-zA-Z]+o$/.test(arg)) {
      at += 1;
      output = arg.endsWith('o') || arg === '--output' ? args[at] : output;
      directory = arg === '--output-dir' ? `${args[at] ?? ''}/` : directory;
    } else if (/^-[a-zA-Z]*O/.test(arg) || arg === '--remote-name') {
      remoteName = true;
    } else if (!arg.startsWith('-')) {
      urls.push(arg);
    }
  }
  const [url] = urls;
  if (url === undefined) {
    return call.fail("try 'curl --help' or 'curl --manual' for more information", 2);
  }
  if (!call.world.request.network) {
    call.streams.get(2)?.write(`curl: (6) Could not resolve host: ${hostOf(url)}\n`);
    return 6;
  }
  const target = output ?? (remoteName ? baseName(url.replace(/[?#].*$/, '')) : undefined);
  if (target === undefined || target === '-') {
    call.out(unknownText(`download ${urls.join(' ')}`, DOWNLOAD_BYTES));
    noteExample(call, '(standard output)', DOWNLOAD_BYTES);
    return 0;
  }
  return save(call, url, directory + target);
};

/** `wget`: writes what the URL gives to a file, or to the standard output with `-O -`. */
export const wget: Utility = (call) => {
  if (asksVersion(call)) {
    call.out(unknownText('wget version', 200));
    return 0;
  }
  const {args} = call;
  const at = args.findIndex((arg) => /^-[a-zA-Z]*O$/.test(arg) || arg === '--output-document');
  const attached = args.find((arg) => /^(-q?O.|--output-document=)/.test(arg));
  const output =
    attached?.replace(/^(-q?O|--output-document=)/, '') ?? (at < 0 ? undefined : args[at + 1]);
  const prefixAt = args.indexOf('-P');
  const prefix = prefixAt < 0 ? '' : `${args[prefixAt + 1] ?? ''}/`;
  const values = [at, prefixAt].filter((index) => index >= 0).map((index) => index + 1);
  const url = args.find((arg, index) => !arg.startsWith('-') && !values.includes(index));
  if (url === undefined) {
    return call.fail('missing URL');
  }
  if (!call.world.request.network) {
    return call.fail(`unable to resolve host address '${hostOf(url)}'`, 4);
  }
  if (output === '-') {
    call.out(unknownText(`download ${url}`, DOWNLOAD_BYTES));
    noteExample(call, '(standard output)', DOWNLOAD_BYTES);
    return 0;
  }
  return save(
    call,
    url,
    prefix + (output ?? (baseName(url.replace(/[?#].*$/, '')) || 'index.html')),
  );
};

/** `git clone`: what is in the repository is unknown; everything else of git is opaque. */
export const git: Utility = (call) => {
  if (asksVersion(call)) {
    call.out(unknownText('git version', 20));
    return 0;
  }
  const words = call.args.filter(
    (arg, at) =>
      !arg.startsWith('-') && !/^(-b|--branch|--depth|-c|-C)$/.test(call.args[at - 1] ?? ''),
  );
  const [command, url, directory] = words;
  if (command !== 'clone' || url === undefined) {
    return runOpaque(call);
  }
  const name = directory ?? baseName(url).replace(/\.git$/, '');
  call.streams.get(2)?.write(`Cloning into '${name}'...\n`);
  if (!call.world.request.network) {
    call.streams
      .get(2)
      ?.write(`fatal: unable to access '${url}': Could not resolve host: ${hostOf(url)}\n`);
    return 128;
  }
  const entry = call.files.find(call.path(name));
  if (entry?.kind === 'directory' && entry.children.size > 0) {
    call.streams
      .get(2)
      ?.write(`fatal: destination path '${name}' already exists and is not an empty directory.\n`);
    return 128;
  }
  const error = makeDirectories(call, call.path(name));
  if (error !== undefined) {
    call.streams
      .get(2)
      ?.write(`fatal: could not create work tree dir '${name}': ${ERRNO_TEXT[error]}\n`);
    return 128;
  }
  const status = runOpaque(call);
  noteExample(call, call.path(name), 0);
  return status;
};
