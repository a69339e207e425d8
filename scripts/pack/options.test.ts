import {expect, test} from 'vitest';
import {packOptions} from './options';

test('serves from the root unless told otherwise', () => {
  expect(packOptions([])).toMatchObject({base: '/', url: 'http://localhost:8000'});
  expect(packOptions(['--base', '/room/docker/', '--url', 'http://10.0.0.2:80/'])).toMatchObject({
    base: '/room/docker/',
    url: 'http://10.0.0.2',
  });
});

test.each(['room', '/room', '/../', '/./', '/a b/', '//', '/"/'])('refuses the base %s', (base) => {
  expect(() => packOptions(['--base', base])).toThrow('/room/docker/');
});

test.each(['10.0.0.2', 'file:///a', 'http://a/b', 'http://a/?b'])(
  'refuses the address %s',
  (url) => {
    expect(() => packOptions(['--url', url])).toThrow('without a path');
  },
);
