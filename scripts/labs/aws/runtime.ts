import {docker, tryDocker, type Reach} from '../../engine/client';
import type {Runtime} from './tasks';

/** Addresses of this machine, one for each task: what a public address is to a task on AWS. */
const addressOf = (number: number) => `127.18.6.${number}`;
const PORT = 8080;

/** Marks the containers of tasks: they run on AWS as far as a lab knows, not on the reader's engine. */
export const TASK_LABEL = 'workshop.aws-task';

/** `2026-11-24T01:02:03.004Z text`, as `docker logs --timestamps` writes it. */
const LINE = /^(\S+) (.*)$/;

/**
 * Runs the tasks' images as containers of an engine, which pulls each as ECS would: what was not
 * pushed does not start.
 */
export function dockerRuntime(reach: Reach): Runtime & {readonly stopAll: () => void} {
  const started = new Set<string>();
  let count = 0;
  const nameOf = (taskId: string) => `ecs-${taskId}`;
  const stop = (taskId: string) => {
    tryDocker(reach, ['stop', nameOf(taskId)]);
    started.delete(taskId);
  };
  return {
    start: (taskId, image) => {
      count += 1;
      const address = addressOf(count);
      const publish = ['--publish', `${address}:${PORT}:${PORT}`];
      const name = ['--name', nameOf(taskId), '--label', TASK_LABEL, '--pull', 'always'];
      try {
        docker(reach, ['run', '--detach', ...name, ...publish, image]);
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
      started.add(taskId);
      return Promise.resolve({address});
    },
    stop: (taskId) => {
      stop(taskId);
      return Promise.resolve();
    },
    logs: (taskId) => {
      const {ok, stdout, stderr} = tryDocker(reach, ['logs', '--timestamps', nameOf(taskId)]);
      return (ok ? `${stdout}${stderr}` : '').split('\n').flatMap((line) => {
        const [, time, message = ''] = LINE.exec(line) ?? [];
        return time === undefined ? [] : [{time: Date.parse(time), message}];
      });
    },
    stopAll: () => [...started].forEach(stop),
  };
}
