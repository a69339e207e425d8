import * as z from 'zod';
import type {Result} from '../../simulator/result';
import type {Check, PublishedPort, Requirement} from '../../workshop/outputs/check';
import {kindOf, type Kind} from '../../workshop/outputs/kinds';
import {readWritten} from '../../workshop/lesson/writtenData';
import type {Fault} from '../../workshop/lesson/fault';

const text = z.string().min(1);
const texts = z.array(text).min(1);
const container = z.strictObject({
  name: text,
  state: z.enum(['up', 'exited']).default('up'),
  port: z
    .string()
    .regex(/^\d{1,5}->\d{1,5}$/, 'docker ps처럼 두 포트를 적습니다(8080->8080)')
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
 * @returns every mistake; a line counts from the first inside the fence, which is 0
 */
export function readExpect(
  source: string,
  command: string | undefined,
): Result<Check, readonly Fault[]> {
  const kind = command === undefined ? undefined : kindOf(command);
  if (command === undefined || kind === undefined) {
    const found =
      command === undefined
        ? 'expect 코드 블록 바로 앞에 console 코드 블록이 없습니다.'
        : `명령 ${command}의 출력은 expect로 확인할 수 없습니다.`;
    const mend = `expect 코드 블록은 다음 명령 뒤에 둡니다: ${COMMANDS}`;
    return {ok: false, problem: [{line: -1, found, mend}]};
  }
  const schema = SCHEMAS[kind];
  const mend = `${command} 뒤에 쓸 수 있는 항목: ${Object.keys(schema.shape).join(', ')}`;
  const read = readWritten<unknown>(source, schema);
  if (!read.ok) {
    const problem = read.faults.map(({line, key, problem: wrong}) => ({
      line: line - 1,
      found: `expect${key === '' ? '' : `의 "${key}"`}: ${wrong}`,
    }));
    return {ok: false, problem};
  }
  const requirements = requirementsOf(kind, read.value);
  return requirements.length === 0
    ? {ok: false, problem: [{line: 0, found: '아무것도 확인하지 않는 expect입니다.', mend}]}
    : {ok: true, value: {command, kind, requirements}};
}
