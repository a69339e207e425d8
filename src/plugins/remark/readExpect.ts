import {LineCounter, parseDocument} from 'yaml';
import * as z from 'zod';
import type {Result} from '../../simulator/result';
import type {WritersMistake} from '../../workshop/lesson/fenceOptions';
import type {Check, PublishedPort, Requirement} from '../../workshop/outputs/check';
import {kindOf, type Kind} from '../../workshop/outputs/kinds';

const text = z.string().min(1);
const texts = z.array(text).min(1);
const container = z.strictObject({
  name: text,
  state: z.enum(['up', 'exited']).default('up'),
  port: z
    .string('both ports, as docker ps shows them: 8080->8080')
    .regex(/^\d{1,5}->\d{1,5}$/, 'both ports, as docker ps shows them: 8080->8080')
    .optional(),
  image: text.optional(),
});

/** What may be asked of the output of each command. */
const SCHEMAS = {
  version: z.strictObject({server: z.strictObject({atLeast: z.number().int().optional()})}),
  images: z.strictObject({images: texts.optional(), noImages: texts.optional()}),
  containers: z.strictObject({
    containers: z.array(container).min(1).optional(),
    noContainers: texts.optional(),
  }),
  history: z.strictObject({layers: texts}),
  volumes: z.strictObject({volumes: texts.optional(), noVolumes: texts.optional()}),
  response: z.strictObject({body: texts}),
} as const satisfies Readonly<Record<Kind, z.ZodType>>;

const COMMANDS =
  'docker version, docker image ls, docker ps, docker history, docker volume ls, curl';

/** A writer's mistake in an `expect` fence. */
export interface ExpectMistake extends WritersMistake {
  /** In the fence, from 0. */
  readonly line: number;
}

type Read<K extends Kind> = z.infer<(typeof SCHEMAS)[K]>;

const named = (kind: 'image' | 'volume', names: readonly string[] = [], absent?: true) =>
  names.map((name): Requirement => ({kind, name, ...(absent === undefined ? {} : {absent})}));

function portOf(written: string): PublishedPort {
  const [host = 0, container = 0] = written.split('->').map(Number);
  return {host, container};
}

function requirementsOf(kind: Kind, data: unknown): readonly Requirement[] {
  switch (kind) {
    case 'version': {
      const {server} = data as Read<'version'>;
      return [{kind: 'client'}, {kind: 'server', ...server}];
    }
    case 'images': {
      const {images, noImages} = data as Read<'images'>;
      return [...named('image', images), ...named('image', noImages, true)];
    }
    case 'containers': {
      const {containers = [], noContainers = []} = data as Read<'containers'>;
      return [
        ...containers.map(({port, ...it}): Requirement => ({
          kind: 'container',
          ...it,
          ...(port === undefined ? {} : {port: portOf(port)}),
        })),
        ...noContainers.map((name): Requirement => ({kind: 'no-container', name})),
      ];
    }
    case 'history':
      return (data as Read<'history'>).layers.map((it): Requirement => ({kind: 'layer', text: it}));
    case 'volumes': {
      const {volumes, noVolumes} = data as Read<'volumes'>;
      return [...named('volume', volumes), ...named('volume', noVolumes, true)];
    }
    case 'response':
      return (data as Read<'response'>).body.map((it): Requirement => ({kind: 'body', text: it}));
  }
}

/**
 * Reads what a writer expects of a command's output.
 * @param source the YAML of an `expect` fence
 * @param command the command before it, undefined where there is none
 */
export function readExpect(
  source: string,
  command: string | undefined,
): Result<Check, ExpectMistake> {
  const kind = command === undefined ? undefined : kindOf(command);
  if (command === undefined || kind === undefined) {
    const found =
      command === undefined
        ? 'an expect fence without a console fence right before it'
        : `an expect fence after the command ${command}`;
    const mend = `It stands after the command it reads: ${COMMANDS}`;
    return {ok: false, problem: {line: -1, found, mend}};
  }
  const lines = new LineCounter();
  const document = parseDocument(source, {lineCounter: lines});
  const [broken] = document.errors;
  if (broken !== undefined) {
    const line = (broken.linePos?.[0].line ?? 1) - 1;
    const found = broken.message.split('\n')[0] ?? '';
    return {ok: false, problem: {line, found, mend: 'Write YAML'}};
  }
  const schema = SCHEMAS[kind];
  const mend = `Allowed after ${command}: ${Object.keys(schema.shape).join(', ')}`;
  const result = schema.safeParse(document.toJS());
  if (!result.success) {
    const [issue] = result.error.issues;
    const path = [...(issue?.path ?? [])].map((part) => (typeof part === 'symbol' ? '' : part));
    const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
    const at = document.getIn(key === undefined ? path : [...path, key], true);
    const offset = (at as {range?: [number, number, number]} | undefined)?.range?.[0] ?? 0;
    const name = [...path, ...(key === undefined ? [] : [key])].join('.');
    const found =
      key === undefined ? `"${name}": ${issue?.message ?? ''}` : `unknown key "${name}"`;
    return {ok: false, problem: {line: lines.linePos(offset).line - 1, found, mend}};
  }
  const requirements = requirementsOf(kind, result.data);
  return requirements.length === 0
    ? {ok: false, problem: {line: 0, found: 'an expect fence that expects nothing', mend}}
    : {ok: true, value: {command, kind, requirements}};
}
