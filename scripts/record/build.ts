import {spawnSync} from 'node:child_process';
import {readFileSync, rmSync} from 'node:fs';
import {z} from 'zod';
import {docker, saveImage, tryDocker, type Reach} from '../engine/client';
import {writeContext} from './context';
import {type Build, type Expectation, type RecordedCase} from './format';
import {errorOf, isFault, stepsOf} from './progress';

const imageConfig = z.object({
  history: z.array(
    z.object({created_by: z.string().default(''), empty_layer: z.boolean().default(false)}),
  ),
  rootfs: z.object({diff_ids: z.array(z.string())}),
});

function flagsOf({buildArgs, target, noCache}: Build): string[] {
  const values = Object.entries(buildArgs ?? {}).map(([name, value]) => `${name}=${value}`);
  return [
    ...values.flatMap((value) => ['--build-arg', value]),
    ...(target === undefined ? [] : ['--target', target]),
    ...(noCache === true ? ['--no-cache'] : []),
  ];
}

/** A file out of an archive in memory. */
function member(archive: Buffer, name: string): string {
  const {status, stdout, stderr} = spawnSync('tar', ['-xO', name], {
    input: archive,
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Error(`tar found no ${name} in the image: ${stderr}`);
  }
  return stdout;
}

/** The configuration of an image, which says what `docker history` does not: which layer is empty. */
function configOf(reach: Reach, image: string) {
  const archive = saveImage(reach, image);
  const manifest = z.array(z.object({Config: z.string()})).min(1);
  const [first] = manifest.parse(JSON.parse(member(archive, 'manifest.json')));
  return imageConfig.parse(JSON.parse(member(archive, first?.Config ?? '')));
}

function runBuild(reach: Reach, build: Build): Expectation {
  const context = writeContext(build);
  const idFile = `${context}.id`;
  try {
    const flags = ['--progress=rawjson', `--iidfile=${idFile}`, ...flagsOf(build)];
    const {ok, stderr} = tryDocker(reach, ['build', ...flags, context]);
    if (!ok) {
      const error = errorOf(stderr);
      if (isFault(error)) {
        throw new Error(`The engine failed, which is not recorded: ${error}`);
      }
      return {error};
    }
    const image = readFileSync(idFile, 'utf8').trim();
    const {history, rootfs} = configOf(reach, image);
    tryDocker(reach, ['image', 'rm', image]);
    return {
      steps: stepsOf(stderr),
      history: history.map((entry) => ({
        createdBy: entry.created_by,
        emptyLayer: entry.empty_layer,
      })),
      layers: rootfs.diff_ids.length,
    };
  } finally {
    rmSync(context, {recursive: true});
    rmSync(idFile, {force: true});
  }
}

/** Builds a case on an engine whose build cache it empties, and returns what each build gave. */
export function runCase(reach: Reach, {builds}: RecordedCase): Expectation[] {
  docker(reach, ['builder', 'prune', '--all', '--force']);
  return builds.map((build) => runBuild(reach, build));
}
