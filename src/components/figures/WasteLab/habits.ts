import {translate} from '@docusaurus/Translate';
import {code} from '../BuildSteps';
import type {WasteInputs} from './project';

type Edit = readonly [find: string, replace: string];

interface Fix {
  readonly dockerfile: readonly Edit[];
  /** Lines to add. */
  readonly dockerignore: readonly string[];
}

/** Habit → what mends it, each independent of the others. */
const FIXES = {
  lists: {
    dockerfile: [
      [
        `RUN apt-get update
RUN apt-get install -y --no-install-recommends ca-certificates curl
`,
        `RUN apt-get update \\
    && apt-get install -y --no-install-recommends ca-certificates curl \\
    && rm -rf /var/lib/apt/lists/*
`,
      ],
      ['RUN rm -rf /var/lib/apt/lists/*\n', ''],
    ],
    dockerignore: [],
  },
  download: {
    dockerfile: [
      [
        `RUN curl -fsSL https://example.com/report-tool -o /tmp/report-tool
RUN install -m 755 /tmp/report-tool /usr/local/bin/report-tool
`,
        `RUN curl -fsSL https://example.com/report-tool -o /tmp/report-tool \\
    && install -m 755 /tmp/report-tool /usr/local/bin/report-tool \\
    && rm /tmp/report-tool
`,
      ],
      ['RUN rm /tmp/report-tool\n', ''],
    ],
    dockerignore: [],
  },
  owner: {
    dockerfile: [
      ['COPY . .\n', 'COPY --chown=node:node . .\n'],
      [
        'RUN npm ci\nRUN chown -R node:node /app\n',
        'RUN npm ci && chown -R node:node node_modules\n',
      ],
    ],
    dockerignore: [],
  },
  backup: {
    dockerfile: [['RUN rm backup.sql\n', '']],
    dockerignore: ['backup.sql'],
  },
} as const satisfies Readonly<Record<string, Fix>>;

export type FixId = keyof typeof FIXES;

export const FIX_IDS = Object.keys(FIXES) as FixId[];

/** Whole lines only: `RUN rm` within a longer instruction is another thing. */
function replaceLines(text: string, [find, replace]: Edit): string | undefined {
  const at = `\n${text}`.indexOf(`\n${find}`);
  return at < 0 ? undefined : text.slice(0, at) + replace + text.slice(at + find.length);
}

/** The inputs with a habit mended; undefined where its lines are not there any more. */
export function applyFix(inputs: WasteInputs, id: FixId): WasteInputs | undefined {
  const {dockerfile: edits, dockerignore: lines}: Fix = FIXES[id];
  const dockerfile = edits.reduce<string | undefined>(
    (text, edit) => (text === undefined ? undefined : replaceLines(text, edit)),
    inputs.dockerfile,
  );
  if (dockerfile === undefined) {
    return undefined;
  }
  const present = inputs.dockerignore.split('\n').map((line) => line.trim());
  const added = lines.filter((line) => !present.includes(line)).map((line) => `${line}\n`);
  const ended = inputs.dockerignore.replace(/([^\n])$/, '$1\n');
  return {dockerfile, dockerignore: ended + added.join('')};
}

/** What the habit is and what mends it; code in backticks. */
export function fixText(id: FixId): {readonly habit: string; readonly action: string} {
  switch (id) {
    case 'lists':
      return {
        habit: translate(
          {
            id: 'wasteLab.lists.habit',
            message: '{lists}의 패키지 목록을 다음 {run}에서 지웁니다.',
            description: 'WasteLab: a habit; {run} is RUN',
          },
          {lists: code('apt-get update'), run: code('RUN')},
        ),
        action: translate({
          id: 'wasteLab.lists.action',
          message: '한 RUN에서 설치하고 지우기',
          description: 'WasteLab: button that mends a habit',
        }),
      };
    case 'download':
      return {
        habit: translate(
          {
            id: 'wasteLab.download.habit',
            message: '{curl}로 받은 파일을 설치한 다음, 나중에 지웁니다.',
            description: 'WasteLab: a habit',
          },
          {curl: code('curl')},
        ),
        action: translate({
          id: 'wasteLab.download.action',
          message: '받고 설치하고 지우는 일을 묶기',
          description: 'WasteLab: button that mends a habit',
        }),
      };
    case 'owner':
      return {
        habit: translate(
          {
            id: 'wasteLab.owner.habit',
            message: '{chown}을 따로 실행해 파일을 통째로 한 번 더 담습니다.',
            description: 'WasteLab: a habit',
          },
          {chown: code('chown -R')},
        ),
        action: translate({
          id: 'wasteLab.owner.action',
          message: '처음부터 소유자를 정해 담기',
          description: 'WasteLab: button that mends a habit',
        }),
      };
    case 'backup':
      return {
        habit: translate(
          {
            id: 'wasteLab.backup.habit',
            message: '필요 없는 {file}을 복사했다가 지웁니다.',
            description: 'WasteLab: a habit',
          },
          {file: code('backup.sql')},
        ),
        action: translate({
          id: 'wasteLab.backup.action',
          message: '.dockerignore로 빼기',
          description: 'WasteLab: button that mends a habit',
        }),
      };
  }
}
