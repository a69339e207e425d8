import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {checkDockerfile} from '.';

interface RecordedCheck {
  readonly dockerfile: string;
  readonly warnings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly error?: string;
}

const {cases} = JSON.parse(readFileSync(new URL('recorded.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly RecordedCheck[];
};

/** It depends on the platforms for which an image can be had, which no Dockerfile says. */
const OF_THE_REGISTRY = 'InvalidBaseImagePlatform';

/** What the base images of the recordings set: nothing. */
const environmentOf = () => new Map<string, string>();

test('there are recorded checks to agree with', () => {
  expect(cases.filter(({warnings}) => warnings.length > 0).length).toBeGreaterThan(100);
});

test.each(
  cases
    .filter(({error}) => error === undefined || error.startsWith('lint violation'))
    .map((each) => [each.dockerfile, each] as const),
)('agrees with docker build --check: %j', (dockerfile, {warnings}) => {
  const found = checkDockerfile(dockerfile, {environmentOf}).map(({rule, message, lines}) => ({
    rule,
    message,
    ...lines,
  }));
  const sorted = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).sort();
  expect(sorted(found)).toEqual(sorted(warnings.filter(({rule}) => rule !== OF_THE_REGISTRY)));
});
