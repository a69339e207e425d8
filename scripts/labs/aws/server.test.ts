import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {AT_ONCE} from './ecs';
import {startAws, type AwsStub} from './server';
import type {Runtime} from './tasks';

const TICK = 1500;
let stub: AwsStub;
let running: Map<string, string>;
let pullable: boolean;

const runtime: Runtime = {
  start: (id, image) => {
    if (!pullable) {
      return Promise.reject(new Error('not found'));
    }
    running.set(id, image);
    return Promise.resolve({address: `192.0.2.${running.size}`});
  },
  stop: (id) => {
    running.delete(id);
    return Promise.resolve();
  },
  logs: (id) => [{time: 5, message: `task ${id}`}],
};

beforeEach(async () => {
  running = new Map();
  pullable = true;
  vi.useFakeTimers({toFake: ['Date']});
  stub = await startAws(runtime);
});

afterEach(() => {
  stub.close();
  vi.useRealTimers();
});

interface Reply {
  readonly status: number;
  readonly body: string;
}

async function send(headers: Record<string, string>, body: string): Promise<Reply> {
  const response = await fetch(stub.endpoint, {method: 'POST', headers, body});
  return {status: response.status, body: await response.text()};
}

/** A call as ECS and CloudWatch Logs take it. */
async function call<T>(action: string, parameters: object): Promise<T> {
  const {body} = await send({'x-amz-target': `Service.${action}`}, JSON.stringify(parameters));
  return JSON.parse(body || '{}') as T;
}

/** A call as EC2 and IAM take it. */
const form = (parameters: Record<string, string>) =>
  send(
    {'content-type': 'application/x-www-form-urlencoded'},
    new URLSearchParams(parameters).toString(),
  );

const pass = (ticks: number) => vi.setSystemTime(Date.now() + ticks * TICK);

interface Described {
  readonly services: readonly {
    readonly status: string;
    readonly runningCount: number;
    readonly pendingCount: number;
    readonly deployments: readonly {
      readonly taskDefinition: string;
      readonly rolloutState: string;
    }[];
  }[];
}

async function look() {
  const {services} = await call<Described>('DescribeServices', {cluster: 'c', services: ['s']});
  return services[0]!;
}

async function createService(desiredCount: number, more: object = {}): Promise<void> {
  await call('CreateCluster', {clusterName: 'c'});
  await register('1');
  await call('CreateService', {
    cluster: 'c',
    serviceName: 's',
    taskDefinition: 'f',
    desiredCount,
    ...more,
  });
}

const register = (tag: string) =>
  call('RegisterTaskDefinition', {
    family: 'f',
    containerDefinitions: [
      {
        name: 'app',
        image: `app:${tag}`,
        logConfiguration: {options: {'awslogs-group': '/g', 'awslogs-stream-prefix': 'p'}},
      },
    ],
  });

describe('a service', () => {
  test('takes its tasks through their states, and runs a container for each', async () => {
    await createService(2);
    expect(await look()).toMatchObject({runningCount: 0, pendingCount: 2});
    pass(3);
    expect(await look()).toMatchObject({runningCount: 2, pendingCount: 0});
    expect([...running.values()]).toEqual(['app:1', 'app:1']);
  });

  test('rolls out: starts the new tasks, then stops the old ones', async () => {
    await createService(2);
    pass(4);
    await look();
    await register('2');
    await call('UpdateService', {cluster: 'c', service: 's', taskDefinition: 'f:2'});
    expect((await look()).deployments).toMatchObject([
      {rolloutState: 'IN_PROGRESS', runningCount: 0, pendingCount: 2},
      {rolloutState: 'COMPLETED', runningCount: 2, pendingCount: 0},
    ]);
    pass(20);
    const {deployments, runningCount} = await look();
    expect(runningCount).toBe(2);
    expect(deployments).toMatchObject([{rolloutState: 'COMPLETED'}]);
    expect(deployments[0]?.taskDefinition).toMatch(/f:2$/);
    expect([...running.values()]).toEqual(['app:2', 'app:2']);
  });

  test('shows a new deployment to who looks at once, however long the looking takes', async () => {
    stub.close();
    stub = await startAws(runtime, AT_ONCE);
    await createService(2);
    await look();
    pass(4);
    await look();
    await register('2');
    await call('UpdateService', {cluster: 'c', service: 's', taskDefinition: 'f:2'});
    pass(20);
    expect((await look()).deployments).toMatchObject([
      {rolloutState: 'IN_PROGRESS'},
      {rolloutState: 'COMPLETED'},
    ]);
    pass(20);
    expect((await look()).deployments).toMatchObject([{rolloutState: 'COMPLETED'}]);
  });

  test.each([
    [50, 100, 1],
    [100, 200, 2],
  ])('keeps to its limits: %i and %i percent', async (minimum, maximum, least) => {
    await createService(2, {
      deploymentConfiguration: {minimumHealthyPercent: minimum, maximumPercent: maximum},
    });
    pass(4);
    await look();
    await register('2');
    await call('UpdateService', {cluster: 'c', service: 's', taskDefinition: 'f'});
    for (let step = 0; step < 30; step += 1) {
      pass(1);
      const {runningCount, pendingCount} = await look();
      expect(runningCount).toBeGreaterThanOrEqual(least);
      expect(runningCount + pendingCount).toBeLessThanOrEqual((2 * maximum) / 100);
    }
    expect([...running.values()]).toEqual(['app:2', 'app:2']);
  });

  test('starts no task whose image can’t be pulled', async () => {
    pullable = false;
    await createService(1);
    pass(20);
    expect(await look()).toMatchObject({runningCount: 0});
  });

  test('goes away with its tasks, and only then does its cluster', async () => {
    await createService(1);
    pass(4);
    await look();
    expect(await call('DeleteCluster', {cluster: 'c'})).toMatchObject({
      __type: 'ClusterContainsServicesException',
    });
    expect(await call('DeleteService', {cluster: 'c', service: 's'})).toMatchObject({
      __type: 'InvalidParameterException',
    });
    await call('DeleteService', {cluster: 'c', service: 's', force: true});
    expect((await look()).status).toBe('DRAINING');
    pass(10);
    expect((await look()).status).toBe('INACTIVE');
    expect(running.size).toBe(0);
    expect(await call('DeleteCluster', {cluster: 'c'})).toMatchObject({
      cluster: {status: 'INACTIVE'},
    });
    expect(await call('ListTasks', {cluster: 'c'})).toMatchObject({
      __type: 'ClusterNotFoundException',
    });
  });

  test('its tasks have an address, and send their log to their group', async () => {
    await createService(1);
    pass(4);
    const {taskArns} = await call<{taskArns: string[]}>('ListTasks', {cluster: 'c'});
    interface Tasks {
      readonly tasks: readonly {
        readonly attachments: readonly {readonly details: readonly {readonly value: string}[]}[];
      }[];
    }
    const {tasks} = await call<Tasks>('DescribeTasks', {cluster: 'c', tasks: taskArns});
    const id = tasks[0]!.attachments[0]!.details[0]!.value;
    const action = {Action: 'DescribeNetworkInterfaces', 'NetworkInterfaceId.1': id};
    expect((await form(action)).body).toContain('<publicIp>192.0.2.1</publicIp>');
    await call('CreateLogGroup', {logGroupName: '/g'});
    expect(await call('FilterLogEvents', {logGroupName: '/g'})).toMatchObject({
      events: [{logStreamName: expect.stringMatching(/^p\/app\//) as string, timestamp: 5}],
    });
  });
});

describe('IAM', () => {
  const role = {RoleName: 'r', AssumeRolePolicyDocument: '{}'};

  test('a role goes only without its policies', async () => {
    expect(await form({Action: 'CreateRole', ...role})).toMatchObject({status: 200});
    expect((await form({Action: 'CreateRole', ...role})).body).toContain('EntityAlreadyExists');
    await form({Action: 'AttachRolePolicy', RoleName: 'r', PolicyArn: 'p'});
    expect((await form({Action: 'DeleteRole', RoleName: 'r'})).body).toContain('DeleteConflict');
    await form({Action: 'DetachRolePolicy', RoleName: 'r', PolicyArn: 'p'});
    expect(await form({Action: 'DeleteRole', RoleName: 'r'})).toMatchObject({status: 200});
    expect((await form({Action: 'GetRole', RoleName: 'r'})).body).toContain('NoSuchEntity');
  });

  test('a trust that is no JSON is refused', async () => {
    const {body} = await form({Action: 'CreateRole', RoleName: 'r', AssumeRolePolicyDocument: '{'});
    expect(body).toContain('MalformedPolicyDocument');
  });
});

describe('EC2', () => {
  test('a security group that a task uses stays', async () => {
    const {body} = await form({Action: 'CreateSecurityGroup', GroupName: 'g'});
    const id = /<groupId>(.*)<\/groupId>/.exec(body)![1]!;
    const awsvpcConfiguration = {subnets: ['s'], securityGroups: [id]};
    await createService(1, {networkConfiguration: {awsvpcConfiguration}});
    const remove = {Action: 'DeleteSecurityGroup', GroupId: id};
    expect((await form(remove)).body).toContain('DependencyViolation');
    await call('DeleteService', {cluster: 'c', service: 's', force: true});
    pass(10);
    expect(await form(remove)).toMatchObject({status: 200});
    expect((await form(remove)).body).toContain('InvalidGroup.NotFound');
  });
});

test('a call that the stub does not know is named', async () => {
  expect(await call('InventRevenue', {})).toMatchObject({
    message: 'The stub has no InventRevenue.',
  });
});
