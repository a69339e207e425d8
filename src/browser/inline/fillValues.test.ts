import {beforeEach, expect, test, vi} from 'vitest';
import {markSite, markValues} from '../../workshop/reader/values';
import {fillValues} from './fillValues';

const BUILT = 'https://docker.example/workshop/';

const command = () => document.querySelector('code')?.textContent;

beforeEach(() => {
  const html = markSite(markValues(`curl ${BUILT}a.tgz && docker push minji/hello`), BUILT);
  document.body.innerHTML = `<code>${html}</code>`;
});

test('a command names the address at which the page was opened, under the site’s own path', () => {
  vi.stubGlobal('location', new URL('http://192.168.0.10:8000/workshop/labs/run/?a#b'));
  fillValues({dockerId: 'jiwoo'});
  fillValues({dockerId: 'jiwoo'});
  expect(command()).toBe('curl http://192.168.0.10:8000/workshop/a.tgz && docker push jiwoo/hello');
});

test('a page that was opened as a file keeps the address that the site was built for', () => {
  vi.stubGlobal('location', new URL('file:///media/usb/site/index.html'));
  fillValues({});
  expect(command()).toBe(`curl ${BUILT}a.tgz && docker push 내_DOCKER_ID/hello`);
});
