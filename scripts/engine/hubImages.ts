import {importUserland} from './bases';
import {docker, type Reach} from './client';

/** What hello-world prints, as far as a page shows it (docker-library/hello-world). */
const HELLO =
  '\\nHello from Docker!\\nThis message shows that your installation appears to be working correctly.\\n\\n';

/** A BusyBox with this command in place of what is in an official image. */
const busybox =
  (command: string) =>
  (reach: Reach, name: string): void =>
    importUserland(reach, name, name, [command]);

/** Stand-ins for the official images that chapters run, and how each is made on an engine. */
const IMAGES: Readonly<Record<string, (reach: Reach, name: string) => void>> = {
  'hello-world:latest': busybox(`CMD ["printf", "${HELLO}"]`),
  'alpine:3.22': busybox('CMD ["sh"]'),
  'nginx:latest': busybox('CMD ["httpd", "-f", "-p", "80"]'),
  // Both are of one family, and chapters look at no more than that.
  'ubuntu:24.04': (reach, name) => docker(reach, ['tag', 'debian:trixie-slim', name]),
};

/**
 * Puts the images into the registry that stands in for Docker Hub, so that an engine pulls them as it
 * would from there, and leaves none of them on the engine.
 */
export function fillHub(reach: Reach): void {
  for (const [name, make] of Object.entries(IMAGES)) {
    make(reach, name);
    docker(reach, ['push', '--quiet', name]);
    docker(reach, ['image', 'rm', name]);
  }
}
