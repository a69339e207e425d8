import {translate} from '@docusaurus/Translate';

/** The starting points by the names that pages and links use, in the order of the chooser. */
const TITLES = {
  'node-naive': () =>
    translate({
      id: 'buildLab.nodeNaive.title',
      message: 'Node.js: 모두 복사하고 설치',
      description: 'The name of a starting point of the lab',
    }),
  'node-ordered': () =>
    translate({
      id: 'buildLab.nodeOrdered.title',
      message: 'Node.js: 의존성 먼저',
      description: 'The name of a starting point of the lab',
    }),
  'python-flask': () =>
    translate({
      id: 'buildLab.pythonFlask.title',
      message: 'Python: Flask',
      description: 'The name of a starting point of the lab',
    }),
  'go-scratch': () =>
    translate({
      id: 'buildLab.goScratch.title',
      message: 'Go: scratch에 담기',
      description: 'The name of a starting point of the lab',
    }),
  'java-spring': () =>
    translate({
      id: 'buildLab.javaSpring.title',
      message: 'Java: Spring Boot',
      description: 'The name of a starting point of the lab',
    }),
  'static-nginx': () =>
    translate({
      id: 'buildLab.staticNginx.title',
      message: '정적 사이트: nginx',
      description: 'The name of a starting point of the lab',
    }),
  'build-args': () =>
    translate({
      id: 'buildLab.buildArgs.title',
      message: '빌드 인자와 환경 변수',
      description: 'The name of a starting point of the lab',
    }),
  'heredoc-mounts': () =>
    translate({
      id: 'buildLab.heredocMounts.title',
      message: 'heredoc과 마운트',
      description: 'The name of a starting point of the lab',
    }),
} satisfies Readonly<Record<string, () => string>>;

export type StarterName = keyof typeof TITLES;

export const STARTER_NAMES = Object.keys(TITLES) as readonly StarterName[];

export const isStarterName = (name: unknown): name is StarterName =>
  typeof name === 'string' && Object.hasOwn(TITLES, name);

/** What the chooser calls a starting point. */
export const titleOf = (name: StarterName) => TITLES[name]();
