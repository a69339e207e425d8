import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {simulate, type RecordedBuild, type RecordedOutcome} from './recordedForm';

interface Case {
  readonly name: string;
  readonly teaches: string;
  readonly builds: readonly (RecordedBuild & {readonly expect: RecordedOutcome})[];
}

const folder = join(import.meta.dirname, 'recorded');
const groups = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file): [string, readonly Case[]] => {
    const {cases} = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {cases: Case[]};
    return [file, cases];
  });

describe.each(groups)('%s agrees with a real engine', (_, cases) => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', (__, {builds}) => {
    expect(simulate(builds)).toEqual(builds.map((each) => each.expect));
  });
});
