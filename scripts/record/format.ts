import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {z} from 'zod';

const step = z.strictObject({name: z.string(), cached: z.boolean()});

const historyEntry = z.strictObject({createdBy: z.string(), emptyLayer: z.boolean()});

const expectation = z.union([
  z.strictObject({
    /** Every step but FROM, sorted by name; `cached` where BuildKit printed CACHED. */
    steps: z.array(step),
    /** The image's history, oldest first, that of the base image included. */
    history: z.array(historyEntry),
    /** How many file system layers the image has, those of the base image included. */
    layers: z.int(),
  }),
  /** The engine's last error, without `ERROR: `. */
  z.strictObject({error: z.string()}),
]);

const file = z.strictObject({
  content: z.string(),
  /** Octal digits, such as `755`; 644 where it is not given. */
  mode: z
    .string()
    .regex(/^[0-7]{3}$/)
    .optional(),
  /** Seconds since 1970; the same moment for every file where it is not given. */
  mtime: z.int().optional(),
});

const build = z.strictObject({
  dockerfile: z.string(),
  /** The rest of the build context, by path. */
  files: z.record(z.string(), z.union([z.string(), file])),
  buildArgs: z.record(z.string(), z.string()).optional(),
  target: z.string().optional(),
  noCache: z.boolean().optional(),
  /** Written by the recorder; a new case has none. */
  expect: expectation.optional(),
});

const recordedCase = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name in kebab-case'),
  teaches: z.string().min(1),
  /** Builds one after the other, on one cache that is empty at first. */
  builds: z.array(build).min(1),
});

const recording = z.strictObject({engine: z.string(), cases: z.array(recordedCase)});

/** What a real engine did with a build: its steps and history, or its error. */
export type Expectation = z.infer<typeof expectation>;

/** A file of a recorded build's context. */
export type BuildFile = z.infer<typeof file>;

/** One build of a case, with what the engine did. */
export type Build = z.infer<typeof build>;

/** Builds that were made one after the other on an empty cache. */
export type RecordedCase = z.infer<typeof recordedCase>;

/** A file of recorded cases. */
export type Recording = z.infer<typeof recording>;

/**
 * Reads a file of recorded cases.
 * @throws an Error that names the file, the place in it and what is expected there
 */
export function readRecording(path: string): Recording {
  const result = recording.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!result.success) {
    throw new Error(`${path}\n${z.prettifyError(result.error)}`);
  }
  return result.data;
}

/** Writes a file of recorded cases, formatted as `npm run check` wants it. */
export async function writeRecording(path: string, content: Recording): Promise<void> {
  const style = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(content), {...style, parser: 'json'}));
}
