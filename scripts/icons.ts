/**
 * `npm run icons`: draws static/img/mark.svg as the PNG files that static/manifest.webmanifest
 * names. They are committed: nobody needs a browser to build the site.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {chromium} from '@playwright/test';
import {browserArguments, ensureBrowser} from '../src/plugins/content/browser';

const FOLDER = 'static/img';

/** A launcher cuts a maskable icon to a shape; four fifths of it are safe (w3.org/TR/appmanifest). */
const ICONS = [
  {file: 'icon-192.png', size: 192, mark: 1, background: 'transparent'},
  {file: 'icon-512.png', size: 512, mark: 1, background: 'transparent'},
  {file: 'icon-maskable-512.png', size: 512, mark: 0.8, background: '#0b5f70'},
];

async function main(): Promise<void> {
  const mark = readFileSync(`${FOLDER}/mark.svg`).toString('base64');
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...browserArguments],
  });
  try {
    const page = await browser.newPage();
    for (const {file, size, mark: part, background} of ICONS) {
      await page.setViewportSize({width: size, height: size});
      await page.setContent(
        `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${background}">` +
          `<img src="data:image/svg+xml;base64,${mark}" width="${size * part}" height="${size * part}">`,
      );
      writeFileSync(`${FOLDER}/${file}`, await page.screenshot({omitBackground: true}));
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
