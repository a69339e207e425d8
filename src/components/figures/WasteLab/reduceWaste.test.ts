import {describe, expect, test} from 'vitest';
import {applyFix, FIX_IDS, type FixId} from './habits';
import {fixText} from './text';
import {GOAL, isReached, isUncounted, layerSources, measure} from './measure';
import {WASTEFUL, type WasteInputs} from './project';
import {reduceWaste, startWaste, type WasteLab} from './wasteLab';

const fixed = (...ids: readonly FixId[]) =>
  ids.reduce<WasteInputs>((inputs, id) => {
    const next = applyFix(inputs, id);
    if (next === undefined) {
      throw new Error(`${id} finds nothing to mend`);
    }
    return next;
  }, WASTEFUL);

const replaced = (find: string, replace: string) => {
  const dockerfile = WASTEFUL.dockerfile.replace(find, replace);
  expect(dockerfile).not.toBe(WASTEFUL.dockerfile);
  return measure({...WASTEFUL, dockerfile});
};

describe('the wasteful image', () => {
  const {outcome, waste, goal} = measure(WASTEFUL);

  test('is whole, and far from the goal', () => {
    expect(outcome.error).toBeUndefined();
    expect(goal).toEqual({efficiency: false, size: false, complete: true});
    expect(waste?.efficiency).toBeGreaterThan(0.75);
    expect(waste?.efficiency).toBeLessThan(0.85);
  });

  test('hides what each habit leaves', () => {
    const sources = layerSources(outcome);
    const hidden = (path: string) =>
      waste?.paths
        .filter((each) => each.path === path)
        .map(({inLayer, hiddenBy, how}) => [sources[inLayer], how, sources[hiddenBy]]);
    expect(hidden('/tmp/report-tool')).toEqual([
      [expect.stringContaining('RUN curl'), 'deleted', 'RUN rm /tmp/report-tool'],
    ]);
    expect(hidden('/app/backup.sql')).toEqual([
      ['COPY . .', 'copied', 'RUN chown -R node:node /app'],
      ['RUN chown -R node:node /app', 'deleted', 'RUN rm backup.sql'],
    ]);
    expect(
      waste?.paths
        .filter(({path}) => path.startsWith('/var/lib/apt/lists/'))
        .every(({inLayer}) => sources[inLayer] === 'RUN apt-get update'),
    ).toBe(true);
    expect(sources[0]).toBeUndefined();
  });
});

describe('the fixes', () => {
  test('reach the goal together, in any order, with nothing hidden', () => {
    for (const order of [FIX_IDS, [...FIX_IDS].reverse()]) {
      const {goal, waste, outcome} = measure(fixed(...order));
      expect(outcome.error).toBeUndefined();
      expect(isReached(goal)).toBe(true);
      expect(waste).toEqual({efficiency: 1, wastedBytes: 0, paths: []});
    }
  });

  test.each(FIX_IDS)('need %s: without it the goal is not reached', (id) => {
    const {goal} = measure(fixed(...FIX_IDS.filter((each) => each !== id)));
    expect(isReached(goal)).toBe(false);
    expect(goal.complete).toBe(true);
  });

  test.each(FIX_IDS)('%s makes the image smaller and more efficient by itself', (id) => {
    const before = measure(WASTEFUL);
    const after = measure(fixed(id));
    expect(after.outcome.image?.size).toBeLessThan(before.outcome.image?.size ?? 0);
    expect(after.waste?.efficiency).toBeGreaterThan(before.waste?.efficiency ?? 1);
  });

  test('are not offered where their lines are gone, nor twice', () => {
    const once = fixed('backup');
    expect(applyFix(once, 'backup')).toBeUndefined();
    const dockerfile = WASTEFUL.dockerfile.replace('RUN npm ci', 'RUN npm install');
    expect(applyFix({...WASTEFUL, dockerfile}, 'owner')).toBeUndefined();
  });

  test('say themselves in Korean, and add a line to a file that does not end in one', () => {
    for (const id of FIX_IDS) {
      expect(Object.values(fixText(id)).join()).toMatch(/\p{Script=Hangul}/u);
    }
    expect(applyFix({...WASTEFUL, dockerignore: '.git'}, 'backup')?.dockerignore).toBe(
      '.git\nbackup.sql\n',
    );
  });
});

test('an image without what the service needs does not count', () => {
  expect(replaced('USER node\n', '').goal.complete).toBe(false);
  expect(replaced('RUN chown -R node:node /app\n', '').goal.complete).toBe(false);
  expect(replaced('RUN npm ci\n', '').goal.complete).toBe(false);
  expect(
    replaced('RUN install -m 755 /tmp/report-tool /usr/local/bin/report-tool\n', '').goal,
  ).toMatchObject({complete: false});
});

test('a build that fails has no waste and reaches nothing', () => {
  const {outcome, waste, goal} = replaced('RUN npm ci', 'RUN no-such-command && false');
  expect(outcome.error?.message).toContain('no-such-command');
  expect(waste).toBeUndefined();
  expect(isReached(goal)).toBe(false);
});

test('a directory deleted as a whole is told, for the efficiency does not', () => {
  const dockerfile = `${fixed(...FIX_IDS).dockerfile}USER root\nRUN rm -rf /app/node_modules\n`;
  const {waste, outcome} = measure({...fixed(...FIX_IDS), dockerfile});
  expect(waste?.efficiency).toBe(1);
  expect(isUncounted(waste!, outcome.image?.size ?? 0)).toBe(true);
  const whole = measure(WASTEFUL);
  expect(isUncounted(whole.waste!, whole.outcome.image?.size ?? 0)).toBe(false);
});

describe('the lab', () => {
  const start = startWaste();
  const type = (lab: WasteLab, text: string) =>
    reduceWaste(lab, {type: 'type', file: 'dockerfile', text});

  test('typing in one file is one step to undo; a fix is another', () => {
    const typed = type(type(start, 'FROM a\n'), 'FROM ab\n');
    const ignored = reduceWaste(typed, {type: 'type', file: 'dockerignore', text: 'x\n'});
    expect(ignored.past).toHaveLength(2);
    const back = reduceWaste(ignored, {type: 'undo'});
    expect(back.inputs).toEqual({...WASTEFUL, dockerfile: 'FROM ab\n'});
    expect(reduceWaste(back, {type: 'undo'}).inputs).toBe(WASTEFUL);
    expect(reduceWaste(start, {type: 'undo'})).toBe(start);
  });

  test('a build measures what is written, and not before', () => {
    const done = FIX_IDS.reduce((lab, id) => reduceWaste(lab, {type: 'fix', id}), start);
    expect(done.measured).toBe(start.measured);
    const built = reduceWaste(done, {type: 'build'});
    expect(built.measured.outcome.image?.size).toBeLessThanOrEqual(GOAL.size);
    expect(isReached(built.measured.goal)).toBe(true);
  });

  test('a reset can be undone', () => {
    const typed = type(start, 'FROM a\n');
    const reset = reduceWaste(typed, {type: 'reset'});
    expect(reset.inputs).toBe(WASTEFUL);
    expect(reduceWaste(reset, {type: 'undo'}).inputs).toEqual(typed.inputs);
  });
});
