import {arn} from './answer';
import {
  advance,
  definitionArn,
  isRunning,
  isStarting,
  isWanted,
  stopTask,
  type Runtime,
  type StubTask,
  type TaskDefinition,
} from './tasks';

interface Deployment {
  readonly id: string;
  readonly definition: TaskDefinition;
  completed: boolean;
}

/** A service of ECS, by the names of the API; the calls and time change it in place. */
export interface StubService {
  readonly name: string;
  readonly cluster: string;
  readonly groups: readonly string[];
  desiredCount: number;
  minimumHealthyPercent: number;
  maximumPercent: number;
  status: 'ACTIVE' | 'DRAINING' | 'INACTIVE';
  /** The newest first, which is the one that the service is on its way to. */
  deployments: Deployment[];
  tasks: StubTask[];
}

/** The ARN of a service, in the format with the cluster's name. */
export const serviceArn = ({cluster, name}: StubService) =>
  arn('ecs', `service/${cluster}/${name}`);

const of = (service: StubService, {definition}: Deployment) =>
  service.tasks.filter((task) => task.definition === definition);

/** Starts what the newest deployment lacks, as far as the upper limit lets it. */
function startMissing(service: StubService, newTask: (definition: TaskDefinition) => StubTask) {
  const [primary] = service.deployments;
  if (primary === undefined) {
    return;
  }
  const missing = service.desiredCount - of(service, primary).filter(isWanted).length;
  const limit = Math.floor((service.desiredCount * service.maximumPercent) / 100);
  const room = limit - service.tasks.filter((task) => isRunning(task) || isStarting(task)).length;
  for (let count = Math.min(missing, room); count > 0; count -= 1) {
    service.tasks.push(newTask(primary.definition));
  }
}

/** Stops what is too much: tasks of older deployments first, never below the lower limit. */
function stopExcess(service: StubService): void {
  const [primary] = service.deployments;
  const old = service.tasks.filter(
    (task) => isWanted(task) && task.definition !== primary?.definition,
  );
  const floor = Math.ceil((service.desiredCount * service.minimumHealthyPercent) / 100);
  let spare = service.tasks.filter((task) => isWanted(task) && isRunning(task)).length - floor;
  const mine = service.tasks.filter((task) => isWanted(task) && !old.includes(task));
  const surplus = mine.slice(service.desiredCount).reverse();
  for (const task of [...old, ...surplus]) {
    if (isStarting(task)) {
      stopTask(task);
    } else if (spare > 0) {
      stopTask(task);
      spare -= 1;
    }
  }
}

function settle(service: StubService): void {
  const [primary, ...older] = service.deployments;
  if (primary === undefined) {
    return;
  }
  const left = older.filter((deployment) => of(service, deployment).some(isWanted));
  const running = of(service, primary).filter((task) => isWanted(task) && isRunning(task)).length;
  service.deployments = [primary, ...left];
  primary.completed ||= left.length === 0 && running === service.desiredCount;
}

/** What the scheduler does at once, without time going on: after a call of the API. */
export function reconcile(
  service: StubService,
  newTask: (definition: TaskDefinition) => StubTask,
): void {
  if (service.status === 'ACTIVE') {
    startMissing(service, newTask);
    stopExcess(service);
    settle(service);
  } else {
    service.tasks.filter(isWanted).forEach(stopTask);
  }
}

/**
 * One step of time: every task moves on by a state, and the scheduler compares what runs with what
 * is desired. The limits are those of a rolling update: at least ceil(desired × minimum %) running,
 * at most floor(desired × maximum %) running or starting (Amazon ECS API, DeploymentConfiguration).
 */
export async function tick(
  service: StubService,
  runtime: Runtime,
  newTask: (definition: TaskDefinition) => StubTask,
): Promise<void> {
  for (const task of service.tasks) {
    await advance(task, runtime);
  }
  service.tasks = service.tasks.filter(({lastStatus}) => lastStatus !== 'STOPPED');
  reconcile(service, newTask);
  if (service.status === 'DRAINING' && service.tasks.length === 0) {
    service.status = 'INACTIVE';
  }
}

/** A service as DescribeServices shows it. */
export function describeService(service: StubService) {
  const [primary] = service.deployments;
  const count = (tasks: readonly StubTask[]) => ({
    desiredCount: service.desiredCount,
    runningCount: tasks.filter((task) => isWanted(task) && isRunning(task)).length,
    pendingCount: tasks.filter(isStarting).length,
  });
  return {
    serviceArn: serviceArn(service),
    serviceName: service.name,
    clusterArn: arn('ecs', `cluster/${service.cluster}`),
    status: service.status,
    ...count(service.tasks),
    launchType: 'FARGATE',
    taskDefinition: primary === undefined ? '' : definitionArn(primary.definition),
    deploymentConfiguration: {
      minimumHealthyPercent: service.minimumHealthyPercent,
      maximumPercent: service.maximumPercent,
    },
    deployments: service.deployments.map((deployment, index) => ({
      id: deployment.id,
      status: index === 0 ? 'PRIMARY' : 'ACTIVE',
      taskDefinition: definitionArn(deployment.definition),
      ...count(of(service, deployment)),
      desiredCount: index === 0 ? service.desiredCount : 0,
      rolloutState: deployment.completed ? 'COMPLETED' : 'IN_PROGRESS',
    })),
  };
}
