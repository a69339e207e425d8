import type {WasteInputs} from './project';

type Edit = readonly [find: string, replace: string];

interface Fix {
  readonly dockerfile: readonly Edit[];
  /** Lines to add to .dockerignore. */
  readonly dockerignore: readonly string[];
}

/** Habit → the edits that fix it, each independent of the others. */
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

/** The text with whole lines replaced; undefined where they are not there, or within a longer line. */
function replaceLines(text: string, [find, replace]: Edit): string | undefined {
  const at = `\n${text}`.indexOf(`\n${find}`);
  return at < 0 ? undefined : text.slice(0, at) + replace + text.slice(at + find.length);
}

/** The inputs with a habit fixed; undefined where its lines are not there any more. */
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
