import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {code, Sentence} from '../BuildSteps';
import {changesOf, type Change} from './changes';
import DiffRow from './DiffRow';
import type {Exercise} from './exercises';
import styles from './styles.module.css';

const octal = (mode: number) => mode.toString(8);

function changeText(change: Change): string {
  switch (change.kind) {
    case 'dockerfile':
      return translate(
        {
          id: 'predictBuild.change.dockerfile',
          message: '{file}: 위에 표시한 줄',
          description: 'PredictBuild: the Dockerfile was changed',
        },
        {file: code('Dockerfile')},
      );
    case 'content':
      return translate(
        {
          id: 'predictBuild.change.content',
          message: '{file}: 내용',
          description: 'PredictBuild: a file’s content was changed',
        },
        {file: code(change.path)},
      );
    case 'mode':
      return translate(
        {
          id: 'predictBuild.change.mode',
          message: '{file}: 권한 {before} → {after}',
          description: 'PredictBuild: a file’s permission bits were changed',
        },
        {file: code(change.path), before: octal(change.before), after: octal(change.after)},
      );
    case 'touched':
      return translate(
        {
          id: 'predictBuild.change.touched',
          message: '{file}: 수정 시각만',
          description: 'PredictBuild: only a file’s modification time is new',
        },
        {file: code(change.path)},
      );
    case 'build-arg':
      return translate(
        {
          id: 'predictBuild.change.buildArg',
          message: '빌드 인자: {before} → {after}',
          description: 'PredictBuild: a build argument was changed',
        },
        {
          before: code(`${change.name}=${change.before ?? ''}`),
          after: code(`${change.name}=${change.after ?? ''}`),
        },
      );
  }
}

function Item({change}: {readonly change: Change}): ReactNode {
  return (
    <li>
      <Sentence text={changeText(change)} />
      {change.kind === 'content' && (
        <pre className={styles.diff}>
          {change.lines.map(({kind, text}, index) => (
            <DiffRow key={index} kind={kind}>
              {`${text}\n`}
            </DiffRow>
          ))}
        </pre>
      )}
    </li>
  );
}

/** What was changed between the builds, and which files there are. */
export default function ChangeList({exercise}: {readonly exercise: Exercise}): ReactNode {
  const {files} = exercise.after;
  const ignore = files['.dockerignore']?.content.trim();
  const names = ['Dockerfile', ...Object.keys(files)].map(code).join(', ');
  return (
    <div className={styles.changes}>
      <p className={styles.label}>
        <Translate id="predictBuild.changes" description="Over the list of changes">
          바뀐 것
        </Translate>
      </p>
      <ul>
        {changesOf(exercise).map((change, index) => (
          <Item key={index} change={change} />
        ))}
      </ul>
      <p className={styles.context}>
        <Translate
          id="predictBuild.context"
          description="The files of the build context"
          values={{files: <Sentence text={names} />}}
        >
          {'디렉터리의 파일: {files}'}
        </Translate>
        {ignore !== undefined && (
          <>
            <br />
            <Translate
              id="predictBuild.dockerignore"
              description="What the .dockerignore file says"
              values={{
                file: <Sentence text={code('.dockerignore')} />,
                text: <Sentence text={ignore.split('\n').map(code).join(', ')} />,
              }}
            >
              {'{file}의 내용: {text}'}
            </Translate>
          </>
        )}
      </p>
    </div>
  );
}
