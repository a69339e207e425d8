import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import * as z from 'zod';
import {filesUnder} from './files';

const oneOrMore = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const {Statement: statements} = z
  .object({
    Statement: z.array(
      z.object({
        Effect: z.literal('Allow'),
        Action: oneOrMore,
        Resource: oneOrMore,
        Condition: z.record(z.string(), z.record(z.string(), z.string())).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('static/aws/workshop-policy.json', 'utf8')));

/** `DescribeServices` for `describe-services`: a command of the CLI is named after its operation. */
const pascal = (command: string): string =>
  command.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * The actions of commands that are not named after their operation, and of those that need another
 * permission besides. Sources: the CLI's reference of `aws logs tail` and `aws ecs wait`; the
 * Service Authorization Reference of Amazon ECS, for the role that a task definition passes on; the
 * STS API, for the one call that needs no permission.
 */
const ACTIONS: Readonly<Record<string, readonly string[] | undefined>> = {
  'logs tail': ['logs:FilterLogEvents'],
  'ecs wait': ['ecs:DescribeServices'],
  'ecs register-task-definition': ['ecs:RegisterTaskDefinition', 'iam:PassRole'],
  'sts get-caller-identity': [],
};

/** What attendees run: the console blocks of both labs, and the scripts that they call. */
const texts = [
  ...['docs/labs/05-ecs.mdx', 'docs/labs/06-clean-up.mdx'].flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```console.*\n([\s\S]*?)^```$/gm)].map(
      ([, body = '']) => body,
    ),
  ),
  ...filesUnder('static/labs/app/steps/ecs', /\.sh$/).map((file) => readFileSync(file, 'utf8')),
];
const needed = texts.flatMap((text) =>
  [...text.matchAll(/\baws (sts|iam|ecs|ec2|logs) ([a-z-]+)/g)].flatMap(
    ([, service = '', command = '']) =>
      ACTIONS[`${service} ${command}`] ?? [`${service}:${pascal(command)}`],
  ),
);

test('the policy allows what the labs on Amazon ECS call, and nothing else', () => {
  const allowed = statements.flatMap(({Action}) => Action);
  expect([...allowed].sort()).toEqual([...new Set(needed)].sort());
});

test('what is not limited to names of the workshop is limited by a condition', () => {
  for (const {Action, Resource, Condition} of statements) {
    const isNamed = Resource.every((resource) => resource.includes('hello-workshop*'));
    expect(isNamed || Condition !== undefined, Action.join()).toBe(true);
  }
});

test('a role is passed to tasks alone, and is given one policy alone', () => {
  const conditionsOf = (action: string) =>
    statements.filter(({Action}) => Action.includes(action)).map(({Condition}) => Condition);
  expect(conditionsOf('iam:PassRole')).toEqual([
    {StringEquals: {'iam:PassedToService': 'ecs-tasks.amazonaws.com'}},
  ]);
  const [attach] = conditionsOf('iam:AttachRolePolicy');
  expect(attach?.ArnEquals?.['iam:PolicyARN']).toMatch(/AmazonECSTaskExecutionRolePolicy$/);
});
