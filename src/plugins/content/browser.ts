import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromium} from '@playwright/test';

/** The part of the machine that decides where a browser may be. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const here: Machine = {platform: process.platform, env: process.env};

/** How a browser is started by every tool here: without a sandbox as root, and with no call home. */
export const browserArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Where Chrome, Chromium and Edge are usually installed, best first. Debian's build without a window
 * opens a page in two thirds of the time.
 */
function usualPlaces({platform, env}: Machine): string[] {
  if (platform === 'darwin') {
    return ['', env.HOME ?? ''].flatMap((root) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
      root === undefined
        ? []
        : [
            `${root}\\Google\\Chrome\\Application\\chrome.exe`,
            `${root}\\Chromium\\Application\\chrome.exe`,
            `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
          ],
    );
  }
  return [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ];
}

/**
 * Where a browser may be, best first: what the environment names, the usual places, Playwright's
 * own download.
 */
export function browserCandidates(machine: Machine, downloaded?: string): string[] {
  const {CHROME_PATH, PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH} = machine.env;
  return [
    CHROME_PATH,
    PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH,
    ...usualPlaces(machine),
    downloaded,
  ].filter((path): path is string => path !== undefined && path !== '');
}

/** The path of an installed Chrome, Chromium or Edge, or undefined where there is none. */
export function findBrowser(): string | undefined {
  return browserCandidates(here, chromium.executablePath()).find((path) => existsSync(path));
}

/** Runs a command with its output on the screen; true where it succeeded. */
function run(command: string, args: readonly string[]): boolean {
  console.log(`No Chrome or Chromium found. Installing one: ${[command, ...args].join(' ')}`);
  // Windows starts npx through a shell; every argument is a constant of this file.
  const {status} = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
  return status === 0;
}

/** Debian and Ubuntu's package, which only root may install. */
function installPackage(): boolean {
  return (
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/usr/bin/apt-get') &&
    run('apt-get', ['update']) &&
    run('apt-get', [
      ...['install', '-y', '--no-install-recommends'],
      ...['chromium-headless-shell', 'fonts-noto-cjk'],
    ])
  );
}

/**
 * The path of a browser; installs one where there is none, and says so.
 * @throws an Error that says what to do where none can be installed
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) {
    return found;
  }
  const installed = run('npx', ['playwright', 'install', 'chromium']) || installPackage();
  const path = installed ? findBrowser() : undefined;
  if (path === undefined) {
    throw new Error(
      'No browser. Install Google Chrome or Chromium, or set CHROME_PATH to the path of one.',
    );
  }
  return path;
}
