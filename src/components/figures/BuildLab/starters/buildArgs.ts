import {translate} from '@docusaurus/Translate';
import {code} from '../../BuildSteps';
import {text, type ReadyEdit, type Starter} from './types';

const NEXT_VERSION: ReadyEdit = {
  id: 'argument',
  label: () =>
    translate({
      id: 'buildLab.buildArgs.version',
      message: 'VERSION 올리기',
      description: 'Button that gives another value to a build argument',
    }),
  done: () =>
    translate(
      {
        id: 'buildLab.buildArgs.versionDone',
        message:
          '빌드 인자 {name} 값을 바꿨습니다. 선언한 줄 뒤의 {run} 가운데 어느 것이 다시 실행되는지 보세요.',
        description: 'Said once a build argument has another value',
      },
      {name: code('VERSION'), run: code('RUN')},
    ),
  apply: ({buildArgs, ...rest}) => {
    const minor = Number(/\.(\d+)/.exec(buildArgs.VERSION ?? '1.0.0')?.[1]);
    return {...rest, buildArgs: {...buildArgs, VERSION: `1.${minor + 1}.0`}};
  },
};

const OTHER_MODE: ReadyEdit = {
  id: 'environment',
  label: () =>
    translate({
      id: 'buildLab.buildArgs.mode',
      message: 'ENV 값 바꾸기',
      description: 'Button that changes the value of an ENV',
    }),
  done: () =>
    translate(
      {
        id: 'buildLab.buildArgs.modeDone',
        message: '{name} 값을 바꿨습니다. 그 뒤의 {copy}까지 다시 실행되는지 보세요.',
        description: 'Said once an ENV has another value',
      },
      {name: code('APP_MODE'), copy: code('COPY')},
    ),
  apply: (inputs) => {
    const dockerfile = inputs.dockerfile.replace(
      /^(ENV APP_MODE=)(\w+)/m,
      (_, start: string, mode: string) =>
        start + (mode === 'production' ? 'staging' : 'production'),
    );
    return dockerfile === inputs.dockerfile ? undefined : {...inputs, dockerfile};
  },
};

const OTHER_BASE: ReadyEdit = {
  id: 'base',
  label: () =>
    translate({
      id: 'buildLab.buildArgs.base',
      message: '베이스 이미지 바꾸기',
      description: 'Button that gives another value to the argument of FROM',
    }),
  done: () =>
    translate(
      {
        id: 'buildLab.buildArgs.baseDone',
        message: '{name} 값을 바꿨습니다. 베이스 이미지가 달라지면 그 위의 단계가 모두 달라집니다.',
        description: 'Said once the argument of FROM has another value',
      },
      {name: code('ALPINE')},
    ),
  apply: ({buildArgs, ...rest}) => ({
    ...rest,
    buildArgs: {...buildArgs, ALPINE: buildArgs.ALPINE === '3.21' ? '3.22' : '3.21'},
  }),
};

/** Build arguments: what can be passed to a build, and which of its steps depend on it. */
const buildArgs: Starter = {
  about: () =>
    translate({
      id: 'buildLab.buildArgs.about',
      message:
        '`RUN`은 앞에서 선언한 `ARG`와 `ENV`를 모두 봅니다. 값을 바꾸면 쓰지 않는 `RUN`까지 다시 실행되므로, 자주 바뀌는 인자는 쓰는 곳 바로 앞에서 선언합니다.',
      description: 'What to look at in a starting point of the lab',
    }),
  dockerfile: text(
    ...[
      'ARG ALPINE=3.22',
      'FROM alpine:${ALPINE}',
      'RUN apk add --no-cache ca-certificates',
      'WORKDIR /app',
      'ENV APP_MODE=production',
      'COPY start.sh ./',
      'RUN chmod +x start.sh',
      'ARG VERSION=1.0.0',
      'RUN echo "$VERSION ($APP_MODE)" > version.txt',
      'USER nobody',
      'CMD ["./start.sh"]',
    ],
  ),
  files: {
    '.dockerignore': {content: text('.dockerignore', 'Dockerfile')},
    'start.sh': {content: text('#!/bin/sh', 'cat version.txt')},
  },
  buildArgs: {VERSION: '1.0.0'},
  edits: [NEXT_VERSION, OTHER_MODE, OTHER_BASE],
};

export default buildArgs;
