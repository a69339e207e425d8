import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {appArchive, ARCHIVE_PATH} from './appArchive';

/** A folder that is served as it is, beside `static`; docusaurus.config.ts names it. */
export const SERVED = '.docusaurus/served';

/** Makes the archive of the labs' sample app, for `npm start` and for the build alike. */
export default function labsPlugin({siteDir}: LoadContext): Plugin {
  return {
    name: 'workshop-labs',
    getPathsToWatch: () => [path.join(siteDir, 'static/labs/app/**/*')],
    async loadContent() {
      const file = path.join(siteDir, SERVED, ARCHIVE_PATH);
      mkdirSync(path.dirname(file), {recursive: true});
      writeFileSync(file, await appArchive());
    },
  };
}
