import fc from 'fast-check';
import {expect, test} from 'vitest';
import {checkValue} from './check';
import {EXAMPLES, markLink, markSite, markValues, readValues, VALUE_NAMES} from './values';

test('what is read is what may be entered; regions are known where they are entered', () => {
  expect(readValues({...EXAMPLES, other: 'x'})).toEqual(EXAMPLES);
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[a-z0-9-]{0,33}$/));
  fc.assert(
    fc.property(fc.constantFrom(...VALUE_NAMES), text, (name, value) => {
      const refusal = checkValue(name, value);
      const isRead = name in readValues({[name]: value});
      expect(isRead || refusal !== undefined).toBe(true);
      expect(isRead && refusal !== undefined && refusal.kind !== 'unknown-region').toBe(false);
    }),
  );
});

test.each([null, undefined, 7, 'minji', [], {dockerId: 7}, {dockerId: 'jiwoo; rm -rf ~'}])(
  'nothing is read of %j',
  (stored) => {
    expect(readValues(stored)).toEqual({});
  },
);

test('a link to an address with an example takes the value', () => {
  expect(markLink('https://hub.docker.com/r/minji/hello')).toEqual({
    url: `https://hub.docker.com/r/${encodeURIComponent('내_DOCKER_ID')}/hello`,
    attributes: {
      'data-value-link': 'dockerId',
      'data-before': 'https://hub.docker.com/r/',
      'data-after': '/hello',
    },
  });
  expect(markLink('https://hub.docker.com/r/minjikim')).toBeUndefined();
});

test('an example in a text becomes a place for the value', () => {
  expect(markValues('docker push minji/hello')).toBe(
    'docker push <var data-value="dockerId" data-required>내_DOCKER_ID</var>/hello',
  );
  expect(markValues('arn:aws:ecs:ap-northeast-2:111122223333:x')).toBe(
    'arn:aws:ecs:<var data-value="awsRegion">ap-northeast-2</var>:<var data-value="awsAccount">111122223333</var>:x',
  );
});

test.each([
  'minjikim',
  'kim-minji',
  'minji-kim',
  'ap-northeast-2a',
  '1111222233334',
  'hello-workshop-2',
])('%s is another word', (word) => {
  expect(markValues(word)).toBe(word);
});

test('what stands in a tag is left alone', () => {
  expect(markValues('<a title="minji">x</a>')).toBe('<a title="minji">x</a>');
  expect(markValues('&lt;minji&gt;')).toContain('<var');
});

test('no example is part of another', () => {
  for (const name of VALUE_NAMES) {
    expect(markValues(EXAMPLES[name]).match(/<var/g)).toHaveLength(1);
  }
});

test('the site’s address is marked in the text alone, wherever it stands', () => {
  const address = 'http://10.0.0.2:8000/room/';
  expect(markSite(`curl <a href="${address}">${address}a.tgz</a> ${address}`, address)).toBe(
    `curl <a href="${address}"><span data-site>${address}</span>a.tgz</a> <span data-site>${address}</span>`,
  );
});
