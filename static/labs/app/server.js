import {readFileSync} from 'node:fs';
import {createApp} from './app.js';

const version = readFileSync(new URL('version.txt', import.meta.url), 'utf8').trim();
const port = Number(process.env.PORT || 8080);
const server = createApp({version, folder: process.env.DATA_DIR || 'data'});

server.listen(port, () => console.log(`hello ${version} listening on port ${port}`));

// Without this, process 1 of a container ignores the signal and is killed after ten seconds.
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    console.log(`${signal}: finishing open requests`);
    server.close(() => console.log('closed'));
    server.closeIdleConnections();
  });
}
