// @vitest-environment jsdom
import {expect, test} from 'vitest';
import {markValues} from '../workshop/reader/values';
import {writtenText} from './writtenText';

test('the text as it was written comes back, whatever is shown', () => {
  const code = document.createElement('code');
  code.innerHTML = markValues('docker tag x minji/x && aws --region ap-northeast-2');
  code.querySelector('var')!.textContent = 'jiwoo';
  expect(writtenText(code)).toBe('docker tag x minji/x && aws --region ap-northeast-2');
  expect(code.textContent).toContain('jiwoo/x');
});
