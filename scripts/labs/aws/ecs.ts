import {randomBytes} from 'node:crypto';
import {arn, AwsError, type Json, type Parameters, type Service} from './answer';
import {TaskDefinitions} from './definitions';
import {names, serviceRequest, shortName} from './ecsRequests';
import {describeService, reconcile, serviceArn, tick, type StubService} from './service';
import {
  definitionArn,
  interfaceOf,
  stopTask,
  taskArn,
  type Runtime,
  type StubTask,
  type TaskDefinition,
} from './tasks';

/** How long a task stays in a state, in milliseconds. */
const TICK_MS = 1500;
/** The most steps of time that one call catches up on: after as many, no state changes any more. */
const MOST_TICKS = 20;
/**
 * The most that the first call after a change catches up on, where a lab is followed: its page shows
 * what is seen at once, also on a machine on which the next command takes long to start.
 */
export const AT_ONCE = 2;

/** A stand-in for Amazon ECS: clusters, task definitions, services and their tasks. */
export class EcsStub {
  readonly #clusters = new Map<string, 'ACTIVE' | 'INACTIVE'>();
  readonly #definitions = new TaskDefinitions();
  #services: StubService[] = [];
  #everyTask: StubTask[] = [];
  #moved = Date.now();
  /** Whether nobody has looked since a service was last changed. */
  #unseen = false;

  /** @param firstTicks the most steps of time that the first call after a change catches up on */
  constructor(
    private readonly runtime: Runtime,
    private readonly firstTicks = MOST_TICKS,
  ) {}

  /** The address of a task's network interface, for EC2. */
  addressOf(id: string): string | undefined {
    return this.#everyTask.find((task) => interfaceOf(task) === id)?.address;
  }

  /** Whether tasks run in a security group, which then cannot be deleted. */
  usesGroup(id: string): boolean {
    return this.#services.some(({groups, tasks}) => groups.includes(id) && tasks.length > 0);
  }

  /** The tasks whose definition sends its log to a group, with the names of their streams. */
  streamsOf(group: string): readonly {readonly task: StubTask; readonly stream: string}[] {
    return this.#everyTask
      .filter(({definition}) => definition.logGroup === group)
      .map((task) => {
        const {logPrefix, container} = task.definition;
        return {task, stream: `${logPrefix}/${container}/${task.id}`};
      });
  }

  /** Lets the time that went by since the last call go by for the tasks. */
  async catchUp(): Promise<void> {
    const most = this.#unseen ? this.firstTicks : MOST_TICKS;
    const ticks = Math.min(most, Math.floor((Date.now() - this.#moved) / TICK_MS));
    this.#unseen = false;
    for (let count = 0; count < ticks; count += 1) {
      for (const service of this.#services) {
        await tick(service, this.runtime, (definition) => this.#newTask(definition));
      }
    }
    if (ticks > 0) {
      this.#moved = Date.now();
    }
  }

  readonly calls: Service = {
    CreateCluster: (parameters) => {
      const {clusterName} = names.parse(parameters);
      this.#clusters.set(clusterName, 'ACTIVE');
      return {cluster: this.#describeCluster(clusterName)};
    },
    DescribeClusters: (parameters) => {
      const asked = names.parse(parameters).clusters.map(shortName);
      const known = asked.filter((name) => this.#clusters.has(name));
      const missing = asked.filter((name) => !this.#clusters.has(name));
      return {
        clusters: known.map((name) => this.#describeCluster(name)),
        failures: missing.map((name) => ({arn: arn('ecs', `cluster/${name}`), reason: 'MISSING'})),
      };
    },
    ListClusters: () => ({
      clusterArns: [...this.#clusters]
        .filter(([, status]) => status === 'ACTIVE')
        .map(([name]) => arn('ecs', `cluster/${name}`)),
    }),
    DeleteCluster: (parameters) => {
      const name = this.#cluster(names.parse(parameters).cluster);
      if (this.#services.some(({cluster, status}) => cluster === name && status === 'ACTIVE')) {
        const message = 'The Cluster cannot be deleted while Services are active.';
        throw new AwsError('ClusterContainsServicesException', message);
      }
      if (this.#services.some(({cluster, tasks}) => cluster === name && tasks.length > 0)) {
        const message = 'The Cluster cannot be deleted while Tasks are active.';
        throw new AwsError('ClusterContainsTasksException', message);
      }
      this.#clusters.set(name, 'INACTIVE');
      return {cluster: this.#describeCluster(name)};
    },
    RegisterTaskDefinition: (parameters) => this.#definitions.register(parameters),
    DeregisterTaskDefinition: (parameters) => this.#definitions.deregister(parameters),
    ListTaskDefinitions: (parameters) => this.#definitions.list(parameters),
    CreateService: (parameters) => this.#createService(parameters),
    UpdateService: (parameters) => this.#updateService(parameters),
    DeleteService: (parameters) => {
      const {cluster, service = '', force = false} = serviceRequest.parse(parameters);
      const found = this.#service(cluster, service);
      if (found.desiredCount > 0 && !force) {
        const message = 'The service cannot be stopped while it is scaled above 0.';
        throw new AwsError('InvalidParameterException', message);
      }
      found.status = 'DRAINING';
      found.desiredCount = 0;
      this.#reconcile(found);
      return {service: describeService(found)};
    },
    DescribeServices: (parameters) => {
      const {cluster, services} = names.parse(parameters);
      const name = this.#cluster(cluster);
      const asked = services.map(shortName);
      const known = this.#services.filter(
        (each) => each.cluster === name && asked.includes(each.name),
      );
      const missing = asked.filter((each) => !known.some((service) => service.name === each));
      return {
        services: known.map(describeService),
        failures: missing.map((each) => ({
          arn: arn('ecs', `service/${name}/${each}`),
          reason: 'MISSING',
        })),
      };
    },
    ListServices: (parameters) => {
      const name = this.#cluster(names.parse(parameters).cluster);
      const active = this.#services.filter(
        ({cluster, status}) => cluster === name && status === 'ACTIVE',
      );
      return {serviceArns: active.map(serviceArn)};
    },
    ListTasks: (parameters) => {
      const {cluster, serviceName} = names.parse(parameters);
      const name = this.#cluster(cluster);
      const tasks = this.#services
        .filter((each) => each.cluster === name && (serviceName ?? each.name) === each.name)
        .flatMap((service) =>
          service.tasks.filter(({desiredStatus}) => desiredStatus === 'RUNNING'),
        );
      return {taskArns: tasks.map((task) => taskArn(name, task))};
    },
    DescribeTasks: (parameters) => {
      const {cluster, tasks} = names.parse(parameters);
      const name = this.#cluster(cluster);
      const known = this.#everyTask.filter(({id}) => tasks.map(shortName).includes(id));
      return {tasks: known.map((task) => this.#describeTask(name, task)), failures: []};
    },
    StopTask: (parameters) => {
      const {cluster, task: id} = names.parse(parameters);
      const name = this.#cluster(cluster);
      const task = this.#everyTask.find((each) => each.id === shortName(id));
      if (task === undefined) {
        throw new AwsError('InvalidParameterException', 'The referenced task was not found.');
      }
      stopTask(task);
      return {task: this.#describeTask(name, task)};
    },
  };

  #createService(parameters: Parameters): Json {
    const request = serviceRequest.parse(parameters);
    const {serviceName = '', taskDefinition = '', desiredCount = 0} = request;
    const cluster = this.#cluster(request.cluster);
    const definition = this.#definitions.get(taskDefinition);
    const same = this.#services.find(
      (each) => each.cluster === cluster && each.name === serviceName,
    );
    if (same?.status === 'ACTIVE') {
      throw new AwsError('InvalidParameterException', 'Creation of service was not idempotent.');
    }
    const service: StubService = {
      name: serviceName,
      cluster,
      groups: request.networkConfiguration?.awsvpcConfiguration.securityGroups ?? [],
      desiredCount,
      minimumHealthyPercent: request.deploymentConfiguration?.minimumHealthyPercent ?? 100,
      maximumPercent: request.deploymentConfiguration?.maximumPercent ?? 200,
      status: 'ACTIVE',
      deployments: [{id: 'ecs-svc/1', definition, completed: false}],
      tasks: [],
    };
    this.#services = [...this.#services.filter((each) => each !== same), service];
    this.#reconcile(service);
    return {service: describeService(service)};
  }

  #updateService(parameters: Parameters): Json {
    const {cluster, service: name = '', ...request} = serviceRequest.parse(parameters);
    const service = this.#service(cluster, name);
    if (service.status !== 'ACTIVE') {
      throw new AwsError('ServiceNotActiveException', 'Service was not ACTIVE.');
    }
    service.desiredCount = request.desiredCount ?? service.desiredCount;
    const [primary] = service.deployments;
    if (request.taskDefinition !== undefined) {
      const definition = this.#definitions.get(request.taskDefinition);
      if (definition !== primary?.definition) {
        const id = `ecs-svc/${Date.now()}`;
        const older = service.deployments.filter((each) => each.definition !== definition);
        service.deployments = [{id, definition, completed: false}, ...older];
      }
    }
    this.#reconcile(service);
    return {service: describeService(service)};
  }

  #reconcile(service: StubService): void {
    reconcile(service, (definition) => this.#newTask(definition));
    this.#moved = Date.now();
    this.#unseen = true;
  }

  #newTask(definition: TaskDefinition): StubTask {
    const number = this.#everyTask.length + 1;
    const task: StubTask = {
      id: randomBytes(16).toString('hex'),
      number,
      definition,
      group: definition.family,
      lastStatus: 'PROVISIONING',
      desiredStatus: 'RUNNING',
    };
    this.#everyTask.push(task);
    return task;
  }

  #cluster(nameOrArn: string): string {
    const name = shortName(nameOrArn);
    if (this.#clusters.get(name) !== 'ACTIVE') {
      throw new AwsError('ClusterNotFoundException', 'Cluster not found.');
    }
    return name;
  }

  #service(cluster: string, nameOrArn: string): StubService {
    const name = this.#cluster(cluster);
    const found = this.#services.find(
      (each) => each.cluster === name && each.name === shortName(nameOrArn),
    );
    if (found === undefined) {
      throw new AwsError('ServiceNotFoundException', 'Service not found.');
    }
    return found;
  }

  #describeCluster(name: string): Json {
    const services = this.#services.filter(({cluster}) => cluster === name);
    const tasks = services.flatMap((service) => service.tasks);
    return {
      clusterArn: arn('ecs', `cluster/${name}`),
      clusterName: name,
      status: this.#clusters.get(name),
      registeredContainerInstancesCount: 0,
      runningTasksCount: tasks.filter(({lastStatus}) => lastStatus === 'RUNNING').length,
      activeServicesCount: services.filter(({status}) => status === 'ACTIVE').length,
    };
  }

  #describeTask(cluster: string, task: StubTask): Json {
    const {definition, lastStatus, desiredStatus, stoppedReason} = task;
    const details = [{name: 'networkInterfaceId', value: interfaceOf(task)}];
    return {
      taskArn: taskArn(cluster, task),
      taskDefinitionArn: definitionArn(definition),
      lastStatus,
      desiredStatus,
      stoppedReason,
      containers: [{name: definition.container, image: definition.image, lastStatus}],
      attachments: [{type: 'ElasticNetworkInterface', status: 'ATTACHED', details}],
    };
  }
}
