import {describe, expect, it} from 'vitest';
import {TRACES, apply, initialState, stateAt, traceOf} from './index';
import type {CommandId, Step, Trace} from './index';

/** The requests that reach the Engine API, as `METHOD path status`. */
function apiCalls(trace: Trace): readonly string[] {
  return trace.steps.flatMap((step) =>
    step.kind === 'http' && step.to === 'dockerd'
      ? [`${step.request.method} ${step.request.path} ${step.request.status}`]
      : [],
  );
}

const EXPECTED_CALLS: Readonly<Record<CommandId, readonly string[]>> = {
  run: [
    'HEAD /_ping 200',
    'POST /containers/create 404',
    'POST /images/create?fromImage=docker.io/library/nginx&tag=latest 200',
    'POST /containers/create 201',
    'POST /containers/{id}/wait?condition=next-exit 200',
    'POST /containers/{id}/start 204',
  ],
  build: ['HEAD /_ping 200', 'POST /grpc 101', 'POST /session 101'],
  pull: ['HEAD /_ping 200', 'POST /images/create?fromImage=docker.io/library/nginx&tag=latest 200'],
  ps: ['HEAD /_ping 200', 'GET /containers/json 200'],
  exec: [
    'HEAD /_ping 200',
    'GET /containers/web/json 200',
    'POST /containers/web/exec 201',
    'POST /exec/{id}/start 101',
    'GET /exec/{id}/json 200',
  ],
  stop: ['HEAD /_ping 200', 'POST /containers/web/stop 204'],
};

describe.each(TRACES.map((trace) => [trace.id, trace] as const))('%s', (id, trace) => {
  it('makes the API calls that the CLI was seen to make, the ping first', () => {
    expect(apiCalls(trace)).toEqual(EXPECTED_CALLS[id]);
  });

  it('connects: each step starts at or answers to a component with an open call', () => {
    expect(() => stateAt(trace, trace.steps.length - 1)).not.toThrow();
  });

  it('ends with the CLI answered and nothing else open', () => {
    expect(stateAt(trace, trace.steps.length - 1).path).toEqual(['cli']);
  });

  it('names each kind of step once', () => {
    const names = trace.steps.map((step) => step.what);
    expect(new Set(names).size).toBe(names.length);
  });

  it('speaks to a component that comes and goes only while it is there', () => {
    let state = initialState(trace);
    for (const step of trace.steps) {
      const sender = step.from;
      if (sender === 'shim' || sender === 'runc' || sender === 'process') {
        expect(state.presence[sender], `${step.what} from ${sender}`).toMatch(/running|waiting/);
      }
      state = apply(state, step);
      const receiver = step.to;
      if (receiver === 'shim' || receiver === 'runc' || receiver === 'process') {
        const shutsDown = step.changes?.some((change) => change.component === receiver);
        expect(state.presence[receiver], `${step.what} to ${receiver}`).toMatch(
          shutsDown ? /running|waiting|exited/ : /running|waiting/,
        );
      }
    }
    expect(state.presence.runc).not.toBe('running');
  });
});

describe('docker run -d', () => {
  const trace = traceOf('run');
  const after = (what: Step['what']) =>
    stateAt(
      trace,
      trace.steps.findIndex((step) => step.what === what),
    );

  it('does not attach', () => {
    expect(apiCalls(trace).some((call) => call.includes('/attach'))).toBe(false);
  });

  it('holds the process back until runc start', () => {
    expect(after('runc-init').presence.process).toBe('waiting');
    expect(after('process-execs').presence.process).toBe('running');
  });

  it('leaves the shim as the parent once runc is gone', () => {
    expect(after('runc-init').parent).toBe('runc');
    expect(after('runc-create-exits').parent).toBe('shim');
    expect(after('run-answer')).toEqual({
      path: ['cli'],
      presence: {shim: 'running', runc: 'exited', process: 'running'},
      parent: 'shim',
    });
  });
});

it('docker stop ends the process and its shim, and the process has no parent any more', () => {
  const trace = traceOf('stop');
  const end = stateAt(trace, trace.steps.length - 1);
  expect(end.presence).toEqual({shim: 'exited', runc: 'exited', process: 'exited'});
  expect(end.parent).toBeUndefined();
});

it('docker ps asks nobody but the daemon', () => {
  expect(traceOf('ps').steps.every((step) => ['cli', 'dockerd'].includes(step.to))).toBe(true);
});

it('refuses a step from a component that nobody called', () => {
  const stray: Step = {from: 'runc', to: 'process', kind: 'syscall', call: 'kill', what: 'signal'};
  expect(() => apply(initialState(traceOf('ps')), stray)).toThrow(
    'step "signal" needs runc among the open calls, found cli',
  );
});

it('names the commands it knows when it is asked for another', () => {
  expect(() => traceOf('rm' as CommandId)).toThrow('expected one of run, build, pull');
});
