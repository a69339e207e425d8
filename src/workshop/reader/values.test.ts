import {expect, test} from 'vitest';
import {EXAMPLES, markValues, VALUE_NAMES} from './values';

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
