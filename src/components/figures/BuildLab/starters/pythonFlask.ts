import {translate} from '@docusaurus/Translate';
import {addDependency, editLine, TOUCH} from './edits';
import {text, type Starter} from './types';

/** A web application of Python. */
const pythonFlask: Starter = {
  about: () =>
    translate({
      id: 'buildLab.pythonFlask.about',
      message:
        '`requirements.txt`만 먼저 복사하므로 `app.py`를 고쳐도 `pip install` 단계는 캐시에서 가져옵니다. 의존성을 더하면 어떻게 달라지는지 견주어 보세요.',
      description: 'What to look at in a starting point of the lab',
    }),
  dockerfile: text(
    ...[
      'FROM python:3.13-slim',
      'WORKDIR /app',
      'RUN useradd --uid 10001 app',
      'COPY requirements.txt .',
      'RUN pip install --no-cache-dir -r requirements.txt',
      'COPY app.py .',
      'USER app',
      'EXPOSE 8000',
      'CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]',
    ],
  ),
  files: {
    'app.py': {
      content: text(
        ...[
          'from flask import Flask',
          '',
          'app = Flask(__name__)',
          'revision = 1',
          '',
          '',
          '@app.get("/")',
          'def hello():',
          '    return f"hello, revision {revision}\\n"',
        ],
      ),
    },
    'requirements.txt': {content: text('flask==3.1.2', 'gunicorn==23.0.0')},
  },
  edits: [
    editLine('app.py', /revision = /),
    addDependency('redis', {'requirements.txt': (content) => `${content}redis==6.4.0\n`}),
    TOUCH,
  ],
};

export default pythonFlask;
