import type {ContextFiles} from '../../../simulator/buildkit';

/** What the reader may change. */
export interface WasteInputs {
  readonly dockerfile: string;
  readonly dockerignore: string;
}

/** A Dockerfile with four habits, each of which leaves files in a layer that a later one hides. */
export const WASTEFUL: WasteInputs = {
  dockerfile: `FROM node:24-slim
RUN apt-get update
RUN apt-get install -y --no-install-recommends ca-certificates curl
RUN curl -fsSL https://example.com/report-tool -o /tmp/report-tool
RUN install -m 755 /tmp/report-tool /usr/local/bin/report-tool
WORKDIR /app
COPY . .
RUN npm ci
RUN chown -R node:node /app
RUN rm -rf /var/lib/apt/lists/*
RUN rm /tmp/report-tool
RUN rm backup.sql
USER node
CMD ["node", "server.js"]
`,
  dockerignore: `.git
node_modules
`,
};

/** Enough rows for a file of about 2.5 MB. */
const BACKUP = "INSERT INTO orders VALUES (1, 'coffee');\n".repeat(60_000);

const FILES: ContextFiles = {
  'package.json': {
    content: `{
  "name": "thumbnails",
  "dependencies": {"express": "5.1.0", "sharp": "0.34.4"}
}
`,
  },
  'package-lock.json': {content: '{\n  "name": "thumbnails",\n  "lockfileVersion": 3\n}\n'},
  'server.js': {content: "require('express')().listen(3000);\n"},
  'backup.sql': {content: BACKUP},
};

/** The build context with what the reader has written. */
export const filesWith = ({dockerignore}: WasteInputs): ContextFiles => ({
  ...FILES,
  '.dockerignore': {content: dockerignore},
});
