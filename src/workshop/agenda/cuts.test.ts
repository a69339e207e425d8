import {describe, expect, test} from 'vitest';
import {suggestCuts} from './cuts';
import {full, page} from './fixture';
import {plan} from './plan';

describe('what to cut', () => {
  const items = plan([page('a', 30), page('b', 40, 'standard'), page('c', 20, 'optional')], full);

  test('steps before pages, optional ones before standard ones, and no more than needed', () => {
    expect(suggestCuts(items, 0)).toEqual([]);
    expect(suggestCuts(items, 7).map(({kind, key}) => `${kind} ${key}`)).toEqual([
      'step a',
      'step b',
    ]);
    expect(suggestCuts(items, 25).map(({kind, key}) => `${kind} ${key}`)).toEqual([
      'step a',
      'step b',
      'page c',
    ]);
    // The page's own step does not count twice: 5 + 5 + 20 minutes are saved, not 35.
    expect(suggestCuts(items, 31).map(({kind, key}) => `${kind} ${key}`)).toEqual([
      'step a',
      'page c',
      'page b',
    ]);
    expect(suggestCuts(items, 500).map(({kind, key}) => `${kind} ${key}`)).toEqual([
      'step a',
      'page c',
      'page b',
    ]);
  });
});
