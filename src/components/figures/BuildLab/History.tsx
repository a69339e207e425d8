import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {formatSize, Sentence, StateBadge} from '../BuildSteps';
import Button from '../../ui/Button';
import type {LabBuild} from './lab';
import {buildSummary} from './text/labText';
import type {LabControls} from './useLab';
import styles from './styles.module.css';

/** What became of a build as a whole. */
function stateOf({outcome}: LabBuild) {
  if (outcome?.image === undefined) {
    return 'failed' as const;
  }
  return outcome.steps.some(({state}) => state === 'run') ? ('run' as const) : ('cached' as const);
}

function Item({build, controls}: {readonly build: LabBuild; readonly controls: LabControls}) {
  const size = build.outcome?.image?.size;
  return (
    <li className={styles.build}>
      <span className={styles.buildHead}>
        <strong>
          <Translate
            id="buildLab.history.number"
            description="A build in the list of builds"
            values={{number: build.number}}
          >
            {'빌드 {number}'}
          </Translate>
        </strong>
        <StateBadge state={stateOf(build)} />
        {size !== undefined && <span>{formatSize(size)}</span>}
      </span>
      <span>
        <Sentence text={buildSummary(build)} />
      </span>
      <Button
        className={styles.small}
        onClick={() => controls.dispatch({type: 'restore', number: build.number})}
      >
        <Translate
          id="buildLab.history.restore"
          description="Button that goes back to a build"
          values={{number: build.number}}
        >
          {'빌드 {number} 직후로 돌아가기'}
        </Translate>
      </Button>
    </li>
  );
}

/** The builds so far, the latest first, each with a button that goes back to it. */
export default function History({controls}: {readonly controls: LabControls}): ReactNode {
  const {builds} = controls.lab.present;
  return (
    <details className={styles.options}>
      <summary>
        <Translate
          id="buildLab.history"
          description="Opens the list of builds"
          values={{count: builds.length}}
        >
          {'빌드 기록 ({count})'}
        </Translate>
      </summary>
      <ol reversed className={styles.builds}>
        {[...builds].reverse().map((build) => (
          <Item key={build.number} build={build} controls={controls} />
        ))}
      </ol>
    </details>
  );
}
