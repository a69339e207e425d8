import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {rootFolder} from './home';

/** Docker Hub's own name, which the daemon looks up here; nothing outside the machine is reached. */
const HOST = 'registry-1.docker.io';
/** An address of this machine that nothing else is likely to listen on; start.sh gives it to HOST. */
const ADDRESS = '127.18.5.1';
/** How long the registry may take until it answers. */
const TIMEOUT_MS = 20_000;

/** Inside the Debian of the engine. */
const certificate = '/etc/ssl/certs/docker-hub-stand-in.pem';
const key = '/etc/docker/registry/hub.key';
const config = '/etc/docker/registry/hub.yml';
const data = '/var/lib/docker-hub-stand-in';

const CONFIG = `version: 0.1
log: {level: error, accesslog: {disabled: true}}
storage: {filesystem: {rootdirectory: ${data}}, delete: {enabled: true}}
http: {addr: '${ADDRESS}:443', tls: {certificate: ${certificate}, key: ${key}}}
`;

const inRoot = (path: string) => join(rootFolder, path);

/**
 * Makes the certificate of the stand-in for Docker Hub. It must be there before the daemon starts,
 * which reads the certificates that it trusts once.
 */
export function ensureHubCertificate(): void {
  if (existsSync(inRoot(certificate))) {
    return;
  }
  mkdirSync(dirname(inRoot(key)), {recursive: true});
  const subject = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
  const files = ['-keyout', inRoot(key), '-out', inRoot(certificate)];
  const {status, stderr, error} = spawnSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '3650', ...subject, ...files],
    {encoding: 'utf8'},
  );
  if (status !== 0) {
    throw new Error(`openssl made no certificate: ${error?.message ?? stderr}`);
  }
}

function answers(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(443, ADDRESS);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.end());
  });
}

/**
 * Starts an empty registry that the engine brought up here takes for Docker Hub.
 * @returns what stops it
 * @throws an Error with what the registry printed, where it does not start
 */
export async function startHub(): Promise<() => void> {
  rmSync(inRoot(data), {recursive: true, force: true});
  mkdirSync(inRoot(data), {recursive: true});
  writeFileSync(inRoot(config), CONFIG);
  const child = spawn('chroot', [rootFolder, 'docker-registry', 'serve', config]);
  let printed = '';
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const end = Date.now() + TIMEOUT_MS;
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > end) {
      child.kill();
      throw new Error(`The stand-in for Docker Hub did not start: ${printed.trim()}`);
    }
    await pause(100);
  }
  return () => child.kill();
}
