import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {promisify} from 'node:util';
import {startAws} from './server';
import type {Runtime} from './tasks';

const SCRIPT = 'static/aws/sweep.sh';
const POLICY = 'arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy';

/** Tasks that run nowhere. */
const NO_RUNTIME: Runtime = {
  start: () => Promise.resolve({address: '192.0.2.1'}),
  stop: () => Promise.resolve(),
  logs: () => [],
};

/** Makes what the lab on Amazon ECS makes under a name, without the CLI. */
async function make(endpoint: string, name: string): Promise<void> {
  const call = async (action: string, parameters: object): Promise<void> => {
    const headers = {'x-amz-target': `Service.${action}`};
    await fetch(endpoint, {method: 'POST', headers, body: JSON.stringify(parameters)});
  };
  const form = async (parameters: Readonly<Record<string, string>>): Promise<string> =>
    (await fetch(endpoint, {method: 'POST', body: new URLSearchParams(parameters)})).text();
  await call('CreateLogGroup', {logGroupName: `/ecs/${name}`});
  await form({Action: 'CreateRole', RoleName: name, AssumeRolePolicyDocument: '{}'});
  await form({Action: 'AttachRolePolicy', RoleName: name, PolicyArn: POLICY});
  const made = await form({Action: 'CreateSecurityGroup', GroupName: name});
  const [, group = ''] = /<groupId>(.*)<\/groupId>/.exec(made) ?? [];
  await call('CreateCluster', {clusterName: name});
  await call('RegisterTaskDefinition', {
    family: name,
    containerDefinitions: [{name: 'hello', image: 'minji/hello:1.0.0'}],
  });
  await call('CreateService', {
    cluster: name,
    serviceName: 'hello',
    taskDefinition: name,
    desiredCount: 1,
    networkConfiguration: {awsvpcConfiguration: {subnets: ['s'], securityGroups: [group]}},
  });
}

/** What a sweep lists of a name; the ids of security groups are left out. */
const listOf = (name: string): readonly string[] => [
  `service: ${name}/hello`,
  `cluster: ${name}`,
  `task definition: ${name}:1`,
  `log group: /ecs/${name}`,
  'security group: sg',
  `role: ${name}`,
];

/**
 * Runs the facilitator's sweep on an account of the stub that holds what two people made.
 * @param command the path of the AWS CLI
 * @returns what it did otherwise than it should: listed or deleted too much or too little
 */
export async function sweepFaults(command: string): Promise<readonly string[]> {
  const {endpoint, close} = await startAws(NO_RUNTIME);
  const folder = mkdtempSync(join(tmpdir(), 'sweep-'));
  const line = `exec '${command}' --endpoint-url '${endpoint}' "$@"`;
  writeFileSync(join(folder, 'aws'), `#!/bin/sh\n${line}\n`, {mode: 0o755});
  const sweep = async (prefix: string, ...options: readonly string[]) => {
    const {stdout} = await promisify(execFile)('sh', [SCRIPT, ...options], {
      env: {
        PATH: [folder, process.env.PATH].join(delimiter),
        HOME: folder,
        PREFIX: prefix,
        AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'EXAMPLEKEY',
      },
    });
    return stdout
      .trimEnd()
      .split('\n')
      .map((text) => text.replace(/sg-\S+/, 'sg'));
  };
  try {
    await make(endpoint, 'hello-minji');
    await make(endpoint, 'other');
    const again = 'PREFIX=hello sh sweep.sh --delete';
    const expected: readonly (readonly [readonly string[], readonly string[]])[] = [
      [
        await sweep('hello'),
        [...listOf('hello-minji'), `Nothing was deleted. To delete what is listed: ${again}`],
      ],
      [await sweep('hello', '--delete'), [...listOf('hello-minji'), 'Deleted.']],
      [await sweep('hello'), ['Nothing in ap-northeast-2 begins with hello.']],
      [(await sweep('other')).slice(0, -1), listOf('other')],
    ];
    return expected.flatMap(([printed, wanted]) =>
      printed.join('\n') === wanted.join('\n')
        ? []
        : [`${SCRIPT} prints\n${printed.join('\n')}\ninstead of\n${wanted.join('\n')}`],
    );
  } finally {
    close();
    rmSync(folder, {recursive: true, force: true});
  }
}
