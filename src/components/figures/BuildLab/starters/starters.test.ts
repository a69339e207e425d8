import {describe, expect, test} from 'vitest';
import {build, EMPTY_CACHE, type BuildStep} from '../../../../simulator/buildkit';
import {checkDockerfile} from '../../../../simulator/dockerfile/checks';
import {stepText} from '../../BuildSteps';
import {inputsOf, loadStarter, STARTER_NAMES, starterOf, type StarterName} from '.';

/** What each ready-made edit teaches: the steps that run again after it. */
const TAUGHT: Readonly<Record<StarterName, Readonly<Record<string, readonly string[]>>>> = {
  'node-naive': {
    source: ['COPY . .', 'RUN npm ci'],
    dependency: ['COPY . .', 'RUN npm ci'],
    touch: [],
    reorder: ['COPY package*.json ./', 'RUN npm ci', 'COPY . .'],
  },
  'node-ordered': {
    source: ['COPY . .'],
    dependency: ['COPY package*.json ./', 'RUN npm ci --omit=dev', 'COPY . .'],
    touch: [],
    ignored: [],
  },
  'python-flask': {
    source: ['COPY app.py .'],
    dependency: [
      'COPY requirements.txt .',
      'RUN pip install --no-cache-dir -r requirements.txt',
      'COPY app.py .',
    ],
    touch: [],
  },
  'go-scratch': {
    source: [
      'COPY . .',
      'RUN CGO_ENABLED=0 go build -o /out/hello .',
      'COPY --from=build /out/hello /hello',
    ],
    test: [],
    touch: [],
  },
  'java-spring': {
    source: [
      'COPY src ./src',
      'RUN mvn --batch-mode --offline package -DskipTests',
      'COPY --from=build /src/target/hello.jar ./hello.jar',
    ],
    dependency: [
      'COPY pom.xml ./',
      'RUN mvn --batch-mode dependency:go-offline',
      'COPY src ./src',
      'RUN mvn --batch-mode --offline package -DskipTests',
      'COPY --from=build /src/target/hello.jar ./hello.jar',
    ],
    touch: [],
  },
  'static-nginx': {
    source: [
      'COPY src ./src',
      'RUN npm run build',
      'COPY --from=build /site/dist /usr/share/nginx/html',
    ],
    config: [
      'COPY nginx.conf /etc/nginx/conf.d/default.conf',
      'COPY --from=build /site/dist /usr/share/nginx/html',
    ],
    touch: [],
  },
  'build-args': {
    argument: ['RUN echo "1.1.0 (production)" > version.txt'],
    environment: ['RUN chmod +x start.sh', 'RUN echo "1.0.0 (staging)" > version.txt'],
    base: [
      'RUN apk add --no-cache ca-certificates',
      'WORKDIR /app',
      'COPY start.sh ./',
      'RUN chmod +x start.sh',
      'RUN echo "1.0.0 (production)" > version.txt',
    ],
  },
  'heredoc-mounts': {
    source: ['COPY --chown=app:app app.py ./'],
    dependency: [
      'RUN --mount=type=cache,target=/root/.cache/pip --mount=type=bind,source=requirements.txt,target=/tmp/requirements.txt pip install -r /tmp/requirements.txt',
      'COPY <<EOF settings.ini',
      'RUN <<EOF (set -e...)',
      'COPY --chown=app:app app.py ./',
    ],
    mode: ['COPY --chown=app:app app.py ./'],
    touch: [],
  },
};

/** The steps that ran, each in one line. */
const ran = (steps: readonly BuildStep[]) =>
  steps.filter(({state}) => state === 'run').map((step) => stepText(step).replace(/\s+/g, ' '));

await Promise.all(STARTER_NAMES.map(loadStarter));

describe.each(STARTER_NAMES)('%s', (name) => {
  const starter = starterOf(name);
  const inputs = inputsOf(starter);
  const first = build(inputs, EMPTY_CACHE);

  test('builds, and a second build takes everything from the cache', () => {
    expect(first.error).toBeUndefined();
    expect(first.steps.every(({state}) => state === 'run')).toBe(true);
    const second = build(inputs, first.cache);
    expect(second.steps.filter(({state}) => state !== 'cached')).toEqual([]);
    expect(second.image?.digest).toBe(first.image?.digest);
  });

  test('has nothing that a build check warns of', () => {
    expect(checkDockerfile(inputs.dockerfile)).toEqual([]);
  });

  test('teaches by its edits what the table says', () => {
    expect(starter.edits.map(({id}) => id)).toEqual(Object.keys(TAUGHT[name]));
    for (const {id, apply} of starter.edits) {
      const edited = apply(inputs);
      if (edited === undefined) {
        throw new Error(`${id} changes nothing`);
      }
      const {steps, error} = build(edited, first.cache);
      expect(error).toBeUndefined();
      expect([id, ran(steps)]).toEqual([id, TAUGHT[name][id]]);
    }
  });
});

test('a name that a page has wrong is answered with those that there are', async () => {
  await expect(loadStarter('node')).rejects.toThrow(
    /unknown starter "node"\. Allowed: node-naive, node-ordered, .*heredoc-mounts/,
  );
});

test('after the order has been put right, a source file no longer makes npm ci run', () => {
  const {edits, ...starter} = starterOf('node-naive');
  const [source, , , reorder] = edits;
  const ordered = reorder?.apply(inputsOf({edits, ...starter}));
  if (ordered === undefined) {
    throw new Error('nothing to put right');
  }
  const {cache} = build(ordered, EMPTY_CACHE);
  const edited = source.apply(ordered);
  const {steps} = build(edited ?? ordered, cache);
  expect(ran(steps)).toEqual(['COPY . .']);
});
