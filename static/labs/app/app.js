import {createServer} from 'node:http';
import {hostname} from 'node:os';
import {fileURLToPath} from 'node:url';
import {Eta} from 'eta';
import {countVisit} from './visits.js';

const eta = new Eta({views: fileURLToPath(new URL('views', import.meta.url))});

/** A browser gets a page, and a tool such as curl one line of text. */
function hello(request, response, {version, folder}) {
  const values = {version, host: hostname(), visits: countVisit(folder)};
  const html = request.headers.accept?.includes('text/html') === true;
  response.writeHead(200, {'content-type': `text/${html ? 'html' : 'plain'}; charset=utf-8`});
  response.end(
    html
      ? eta.render('./page', values)
      : `hello ${values.version} from ${values.host}, visit ${values.visits}\n`,
  );
}

function answer(request, response, options) {
  const {pathname} = new URL(request.url, 'http://localhost');
  if (pathname === '/') {
    hello(request, response, options);
  } else {
    const healthy = pathname === '/healthz';
    response.writeHead(healthy ? 200 : 404, {'content-type': 'text/plain'});
    response.end(healthy ? 'ok\n' : 'not found\n');
  }
}

/**
 * The web server, not yet listening.
 * @param options version: what the page says; folder: where the visits are counted
 */
export function createApp(options) {
  return createServer((request, response) => {
    response.on('finish', () => console.log(request.method, request.url, response.statusCode));
    try {
      answer(request, response, options);
    } catch (error) {
      console.error(error);
      response.writeHead(500, {'content-type': 'text/plain'}).end('error\n');
    }
  });
}
