import type {BuildRequest} from '../../../../simulator/buildkit';

/** A build, a change, and the question which steps of the next build run again. */
export interface Exercise {
  /** The build that was made before: every step of it is in the cache. */
  readonly before: BuildRequest;
  readonly after: BuildRequest;
  /** Files of which only the modification time changes; the simulated build has no such times. */
  readonly touched?: readonly string[];
  readonly texts: () => ExerciseTexts;
}

/** Code in backticks is drawn as code. */
export interface ExerciseTexts {
  readonly title: string;
  /** What was done between the two builds. */
  readonly situation: string;
  readonly hint: string;
  /** What to take along; said when every step is marked right. */
  readonly lesson: string;
}

/** A request's Dockerfile and files from plain texts. */
export const request = (
  dockerfile: string,
  files: Readonly<Record<string, string>>,
): BuildRequest => ({
  dockerfile,
  files: Object.fromEntries(Object.entries(files).map(([path, content]) => [path, {content}])),
});

/** The request with one more file, or with another content of one. */
export const withFile = (before: BuildRequest, path: string, content: string): BuildRequest => ({
  ...before,
  files: {...before.files, [path]: {...before.files[path], content}},
});

export const withMode = (before: BuildRequest, path: string, mode: number): BuildRequest => ({
  ...before,
  files: {...before.files, [path]: {content: before.files[path]?.content ?? '', mode}},
});

/** The files of a small web server in Node.js. */
export const NODE_APP: Readonly<Record<string, string>> = {
  'package.json': `{
  "name": "web",
  "dependencies": {"express": "5.1.0"}
}
`,
  'package-lock.json': `{
  "name": "web",
  "lockfileVersion": 3
}
`,
  'server.js': `const app = require('express')();
app.get('/', (req, res) => res.send('hello'));
app.listen(3000);
`,
};

/** The server with another greeting: one line of the source is new. */
export const NEW_GREETING = (NODE_APP['server.js'] ?? '').replace("'hello'", "'hello, world'");
