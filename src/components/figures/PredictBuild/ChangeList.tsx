import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {code, Sentence} from '../BuildSteps';
import {changesOf, type Change} from './changes';
import DiffRow from './DiffRow';
import type {Exercise} from './exercises';
import {changeText} from './text';
import styles from './styles.module.css';

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
