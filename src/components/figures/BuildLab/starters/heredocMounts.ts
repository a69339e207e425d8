import {translate} from '@docusaurus/Translate';
import {addDependency, editLine, makeExecutable, TOUCH} from './edits';
import {text, type Starter} from './types';

/** Newer syntax of the Dockerfile: here-documents, mounts, `COPY --chown`. */
const heredocMounts: Starter = {
  about: () =>
    translate({
      id: 'buildLab.heredocMounts.about',
      message:
        '`requirements.txt`는 복사하지 않고 마운트해서 읽고, pip의 캐시는 레이어에 남기지 않습니다. 짧은 설정 파일과 스크립트는 heredoc으로 적었습니다.',
      description: 'What to look at in a starting point of the lab',
    }),
  dockerfile: text(
    ...[
      '# syntax=docker/dockerfile:1',
      'FROM python:3.13-slim',
      'RUN useradd --uid 10001 --create-home app',
      'WORKDIR /app',
      'RUN --mount=type=cache,target=/root/.cache/pip \\',
      '    --mount=type=bind,source=requirements.txt,target=/tmp/requirements.txt \\',
      '    pip install -r /tmp/requirements.txt',
      'COPY <<EOF settings.ini',
      '[server]',
      'port = 8000',
      'EOF',
      'RUN <<EOF',
      'set -e',
      'mkdir -p data',
      'chown app:app data',
      'EOF',
      'COPY --chown=app:app app.py ./',
      'USER app',
      'CMD ["python3", "app.py"]',
    ],
  ),
  files: {
    'app.py': {
      content: text(
        ...[
          'import configparser',
          '',
          'revision = 1',
          'settings = configparser.ConfigParser()',
          'settings.read("settings.ini")',
          'print("hello, revision", revision, "on port", settings["server"]["port"])',
        ],
      ),
    },
    'requirements.txt': {content: text('requests==2.32.5')},
  },
  edits: [
    editLine('app.py', /revision = /),
    addDependency('redis', {'requirements.txt': (content) => `${content}redis==6.4.0\n`}),
    makeExecutable('app.py'),
    TOUCH,
  ],
};

export default heredocMounts;
