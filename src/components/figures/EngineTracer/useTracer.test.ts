import {describe, expect, it} from 'vitest';
import {INITIAL, actionOfKey, tracerReducer} from './useTracer';

describe('tracerReducer', () => {
  it('keeps the step within the trace', () => {
    expect(tracerReducer(INITIAL, {type: 'move', by: -1}).index).toBe(0);
    expect(tracerReducer({command: 'ps', index: 2}, {type: 'move', by: 1}).index).toBe(2);
    expect(tracerReducer({command: 'ps', index: 0}, {type: 'goTo', index: 99}).index).toBe(2);
  });

  it('forgets the step and the component when another command is chosen', () => {
    const state = {command: 'run', index: 5, about: 'runc'} as const;
    expect(tracerReducer(state, {type: 'choose', command: 'stop'})).toEqual({
      command: 'stop',
      index: 0,
    });
  });

  it('explains a component until the next step or the second press', () => {
    const explained = tracerReducer(INITIAL, {type: 'explain', component: 'runc'});
    expect(explained.about).toBe('runc');
    expect(tracerReducer(explained, {type: 'move', by: 1}).about).toBeUndefined();
    expect(tracerReducer(explained, {type: 'explain', component: 'runc'}).about).toBeUndefined();
  });
});

it('knows four keys and leaves the others to the browser', () => {
  expect(actionOfKey('ArrowRight')).toEqual({type: 'move', by: 1});
  expect(actionOfKey('ArrowLeft')).toEqual({type: 'move', by: -1});
  expect(actionOfKey('Home')).toEqual({type: 'goTo', index: 0});
  expect(actionOfKey('End')?.type).toBe('goTo');
  expect(actionOfKey('Tab')).toBeUndefined();
  expect(actionOfKey('ArrowDown')).toBeUndefined();
});
