import buildArgs from './buildArgs';
import goScratch from './goScratch';
import heredocMounts from './heredocMounts';
import javaSpring from './javaSpring';
import nodeOrdered from './nodeOrdered';
import pythonFlask from './pythonFlask';
import staticNginx from './staticNginx';
import type {StarterName} from './text';
import type {Starter} from './types';

/** The starting points that are fetched together, when a reader chooses one of them. */
const OTHERS: Readonly<Record<Exclude<StarterName, 'node-naive'>, Starter>> = {
  'node-ordered': nodeOrdered,
  'python-flask': pythonFlask,
  'go-scratch': goScratch,
  'java-spring': javaSpring,
  'static-nginx': staticNginx,
  'build-args': buildArgs,
  'heredoc-mounts': heredocMounts,
};

export default OTHERS;
