import {useReducer, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '../../ui/Button';
import Editor from '../Editor';
import Figure from '../../ui/Figure';
import Fixes from './Fixes';
import {isReached} from './measure';
import Result from './Result';
import {announcementText} from './text';
import {reduceWaste, startWaste} from './wasteLab';
import styles from './styles.module.css';

const IGNORE_FILE = '.dockerignore';

/** A wasteful Dockerfile to improve: files that a later layer hides still count in the image's size. */
export default function WasteLab(): ReactNode {
  const [lab, dispatch] = useReducer(reduceWaste, undefined, startWaste);
  const [hasBuilt, setHasBuilt] = useState(false);
  const {inputs, measured, past} = lab;
  const build = () => {
    dispatch({type: 'build'});
    setHasBuilt(true);
  };
  const isStale =
    inputs.dockerfile !== measured.inputs.dockerfile ||
    inputs.dockerignore !== measured.inputs.dockerignore;
  return (
    <Figure
      title={translate({
        id: 'wasteLab.title',
        message: '지웠는데도 무거운 이미지',
        description: 'WasteLab: title of the figure',
      })}
      note={
        <Translate id="wasteLab.note" description="WasteLab: note under the figure">
          패키지와 내려받은 파일의 크기는 예시 값입니다. 효율은 이미지 분석 도구 dive와 같은
          방식으로 계산합니다. 경로마다 가장 작은 크기를 더한 값을, 모든 레이어에 있는 크기를 더한
          값으로 나눕니다.
        </Translate>
      }
    >
      <div className={styles.lab}>
        <div className={styles.editors}>
          <p className={styles.fileName}>Dockerfile</p>
          <Editor
            value={inputs.dockerfile}
            language="dockerfile"
            label="Dockerfile"
            onChange={(text) => dispatch({type: 'type', file: 'dockerfile', text})}
            onSubmit={build}
          />
          <p className={styles.fileName}>{IGNORE_FILE}</p>
          <Editor
            value={inputs.dockerignore}
            language="text"
            label={IGNORE_FILE}
            onChange={(text) => dispatch({type: 'type', file: 'dockerignore', text})}
            onSubmit={build}
          />
          <div className={styles.actions}>
            <Button look="primary" onClick={build}>
              <Translate id="wasteLab.build" description="Button: builds and measures">
                빌드
              </Translate>
            </Button>
            <Button aria-disabled={past.length === 0} onClick={() => dispatch({type: 'undo'})}>
              <Translate id="wasteLab.undo" description="Button: takes the last change back">
                되돌리기
              </Translate>
            </Button>
            <Button onClick={() => dispatch({type: 'reset'})}>
              <Translate id="wasteLab.reset" description="Button: begins anew">
                처음부터
              </Translate>
            </Button>
          </div>
          <Fixes inputs={inputs} onFix={(id) => dispatch({type: 'fix', id})} />
        </div>
        <Result measured={measured} isStale={isStale} />
        <p role="status" className={styles.said} data-met={isReached(measured.goal) && !isStale}>
          {hasBuilt && !isStale && announcementText(measured)}
        </p>
      </div>
    </Figure>
  );
}
