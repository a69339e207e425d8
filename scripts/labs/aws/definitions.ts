import {AwsError, type Json, type Parameters} from './answer';
import {names, registered, shortName} from './ecsRequests';
import {definitionArn, type TaskDefinition} from './tasks';

/** A revision of a task definition, and whether tasks can still be started from it by its family. */
interface Registered {
  readonly definition: TaskDefinition;
  active: boolean;
}

function describe({definition, active}: Registered): Json {
  const {family, revision, body} = definition;
  const status = active ? 'ACTIVE' : 'INACTIVE';
  return {...body, taskDefinitionArn: definitionArn(definition), family, revision, status};
}

/** The task definitions of the account, and the actions of the ECS API on them. */
export class TaskDefinitions {
  readonly #registered: Registered[] = [];

  /** RegisterTaskDefinition: one more revision of a family, counted from 1. */
  register(parameters: Parameters): Json {
    const {family, containerDefinitions} = registered.parse(parameters);
    const [container] = containerDefinitions as [(typeof containerDefinitions)[number]];
    const options = container.logConfiguration?.options ?? {};
    const definition: TaskDefinition = {
      family,
      revision: this.#registered.filter((each) => each.definition.family === family).length + 1,
      image: container.image,
      container: container.name,
      logGroup: options['awslogs-group'] ?? '',
      logPrefix: options['awslogs-stream-prefix'] ?? '',
      body: parameters as Readonly<Record<string, Json>>,
    };
    const added = {definition, active: true};
    this.#registered.push(added);
    return {taskDefinition: describe(added)};
  }

  /** DeregisterTaskDefinition: what runs goes on, but the family's name no longer means it. */
  deregister(parameters: Parameters): Json {
    const found = this.#find(names.parse(parameters).taskDefinition);
    found.active = false;
    return {taskDefinition: describe(found)};
  }

  /** ListTaskDefinitions: the active ones, of one family where the request names one. */
  list(parameters: Parameters): Json {
    const {familyPrefix} = names.parse(parameters);
    const listed = this.#registered.filter(
      ({definition, active}) => active && (familyPrefix ?? definition.family) === definition.family,
    );
    return {taskDefinitionArns: listed.map(({definition}) => definitionArn(definition))};
  }

  /**
   * The definition of a name: `family`, which is its newest active revision, `family:revision`, or an
   * ARN.
   *
   * @throws AwsError where there is none
   */
  get(name: string): TaskDefinition {
    return this.#find(name).definition;
  }

  #find(name: string): Registered {
    const [family, revision] = shortName(name).split(':');
    const found = [...this.#registered]
      .reverse()
      .find(
        ({definition, active}) =>
          definition.family === family &&
          (revision === undefined ? active : definition.revision === Number(revision)),
      );
    if (found === undefined) {
      throw new AwsError('ClientException', 'Unable to describe task definition.');
    }
    return found;
  }
}
