/**
 * `npm run -s simulate`: reads a case as JSON on standard input, `{"builds": [{dockerfile, files,
 * buildArgs?, target?, noCache?}]}`, builds its builds one after the other with one cache, and prints
 * `{"builds": [{steps, history, layers} | {error}]}`, the form of the recorded builds.
 */
import {readFileSync} from 'node:fs';
import * as z from 'zod';
import {simulate} from '../src/simulator/buildkit/recordedForm';

const file = z.union([
  z.string(),
  z.object({
    content: z.string(),
    mode: z
      .string()
      .regex(/^[0-7]{3,4}$/)
      .optional(),
    mtime: z.number().optional(),
  }),
]);

const input = z.object({
  builds: z.array(
    z.object({
      dockerfile: z.string(),
      files: z.record(z.string(), file).default({}),
      buildArgs: z.record(z.string(), z.string()).optional(),
      target: z.string().optional(),
      noCache: z.boolean().optional(),
    }),
  ),
});

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`standard input is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

try {
  const parsed = input.safeParse(read(readFileSync(0, 'utf8')));
  if (!parsed.success) {
    throw new Error(`standard input is not a case:\n${z.prettifyError(parsed.error)}`);
  }
  console.log(JSON.stringify({builds: simulate(parsed.data.builds)}, null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
