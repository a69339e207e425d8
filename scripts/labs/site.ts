import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {ARCHIVE_PATH, appArchive} from '../../src/plugins/appArchive';

/** A site that serves what labs download, as the built one does. */
export interface LabSite {
  /** With a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

export async function serveSite(): Promise<LabSite> {
  const archive = await appArchive();
  const server = createServer(({url}, response) => {
    const known = url === `/${ARCHIVE_PATH}`;
    response.writeHead(known ? 200 : 404).end(known ? archive : 'not found\n');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      resolve({address: `http://127.0.0.1:${port}/`, close: () => server.close()});
    });
  });
}
