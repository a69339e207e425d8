import {describe, expect, test} from 'vitest';
import {ALL_PROGRAMS} from '../../../simulator/shell/allPrograms';
import {reduceLab, startLab, type Lab, type LabAction} from './lab';
import {inputsOf, starterOf} from './starters';

const INPUTS = inputsOf(starterOf('node-naive'));

function begin(): Lab {
  const started = startLab('node-naive', INPUTS, undefined);
  if (!started.ok) {
    throw new Error('the first build of node-naive needs more programs than a page has at first');
  }
  return started.value;
}

const BUILD = {type: 'build', programs: ALL_PROGRAMS} as const;
const play = (...actions: readonly LabAction[]): Lab => actions.reduce(reduceLab, begin());
const write = (content: string, typing?: string): LabAction => ({
  type: 'edit',
  change: {files: {...INPUTS.files, 'server.js': {content}}},
  typing,
});
const serverOf = ({present}: Lab) => present.inputs.files['server.js']?.content;
const statesOf = ({present}: Lab) =>
  present.builds
    .at(-1)
    ?.outcome?.steps.map(({state}) => state)
    .join(' ');

describe('building', () => {
  test('a lab starts with its first build made', () => {
    const lab = play();
    expect(lab.present.builds.map(({number}) => number)).toEqual([1]);
    expect(statesOf(lab)).toBe('run run run');
  });

  test('is done on its own, not by editing', () => {
    expect(play(write('a')).present.builds).toHaveLength(1);
    const lab = play(write('a'), BUILD);
    expect(lab.present.builds.map(({number}) => number)).toEqual([1, 2]);
    expect(statesOf(lab)).toBe('cached run run');
    expect(statesOf(play(BUILD))).toBe('cached cached cached');
  });

  test('a build that fails keeps what is written, and the cache', () => {
    const failed = play(
      {type: 'edit', change: {dockerfile: `${INPUTS.dockerfile}COPY nothing .\n`}},
      BUILD,
    );
    expect(failed.present.builds.at(-1)?.outcome?.error?.kind).toBe('missing-source');
    expect(failed.present.inputs.dockerfile).toContain('COPY nothing .');
    const mended = [{type: 'edit', change: {dockerfile: INPUTS.dockerfile}}, BUILD] as const;
    expect(statesOf(mended.reduce(reduceLab, failed))).toBe('cached cached cached');
  });
});

describe('going back', () => {
  test('undo takes back an edit, a build, a new start; redo does it again', () => {
    const lab = play(write('a'), BUILD, {
      type: 'start',
      starter: 'node-naive',
      inputs: INPUTS,
      programs: ALL_PROGRAMS,
    });
    const [one, two, three] = [1, 2, 3].map((times) =>
      Array.from({length: times}, (): LabAction => ({type: 'undo'})).reduce(reduceLab, lab),
    );
    expect(one?.present.builds).toHaveLength(2);
    expect([two && serverOf(two), two?.present.builds.length]).toEqual(['a', 1]);
    expect(three?.present).toMatchObject({inputs: INPUTS, builds: [{number: 1}]});
    expect(three && reduceLab(three, {type: 'redo'}).present).toBe(two?.present);
  });

  test('there is nothing to undo in a new lab, nothing to redo at the newest moment', () => {
    const lab = play();
    expect(reduceLab(lab, {type: 'undo'})).toBe(lab);
    expect(reduceLab(lab, {type: 'redo'})).toBe(lab);
  });

  test('typing in one place is one step; another place, or a build, begins a new one', () => {
    const typed = play(
      write('a', 'server.js'),
      write('ab', 'server.js'),
      write('abc', 'server.js'),
    );
    expect(typed.past).toHaveLength(1);
    const lab = [write('abcd', 'other'), BUILD, write('abcde', 'other')].reduce(reduceLab, typed);
    expect(lab.past).toHaveLength(4);
    expect(serverOf(reduceLab(lab, {type: 'undo'}))).toBe('abcd');
  });

  test('an edit after undo leaves nothing to redo', () => {
    expect(play(write('a'), {type: 'undo'}, write('b')).future).toEqual([]);
  });

  test('a build is gone back to with its inputs and its cache', () => {
    const lab = play(write('a'), BUILD, write('b'), BUILD);
    const back = reduceLab(lab, {type: 'restore', number: 2});
    expect(serverOf(back)).toBe('a');
    expect(back.present.builds.map(({number}) => number)).toEqual([1, 2]);
    // The third build's results are forgotten with it.
    const again = [write('b'), BUILD].reduce(reduceLab, back);
    expect(statesOf(again)).toBe('cached run run');
    expect(reduceLab(lab, {type: 'restore', number: 9})).toBe(lab);
  });

  test('no more steps are kept than can be of use', () => {
    const lab = play(...Array.from({length: 300}, (_, index) => write(String(index))));
    expect(lab.past).toHaveLength(200);
    expect(serverOf(lab)).toBe('299');
  });
});

test('a start without a build waits for one', () => {
  const lab = play({type: 'start', starter: 'node-naive', inputs: INPUTS, programs: undefined});
  expect(lab.present.builds).toEqual([]);
  expect(statesOf(reduceLab(lab, BUILD))).toBe('run run run');
});

test('a fix is made for one text, and leaves any other alone', () => {
  const fix = {type: 'fix', before: INPUTS.dockerfile, after: 'FROM base:1\n'} as const;
  const lab = play(fix);
  expect(lab.present.inputs.dockerfile).toBe('FROM base:1\n');
  expect(reduceLab(lab, {...fix, after: 'FROM base:2\n'})).toBe(lab);
});
