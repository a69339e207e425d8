import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {errorText} from '../BuildLab/text/errorText';
import {Sentence} from '../BuildSteps';
import HiddenFiles from './HiddenFiles';
import Layers from './Layers';
import {layerSources, type Measured} from './measure';
import Score from './Score';
import styles from './styles.module.css';

/** What the last build made: its score and what its layers hide, or its error. */
export default function Result({
  measured: {outcome, waste, goal},
  isStale,
}: {
  readonly measured: Measured;
  /** The text has changed since the build. */
  readonly isStale: boolean;
}): ReactNode {
  const {image, error} = outcome;
  const sources = layerSources(outcome);
  return (
    <div className={styles.result} data-stale={isStale || undefined}>
      <p className={styles.state}>
        {isStale ? (
          <Translate id="wasteLab.stale" description="The shown result is not of this text">
            아래는 고치기 전의 결과입니다. 빌드하면 새 결과가 나옵니다.
          </Translate>
        ) : (
          <Translate id="wasteLab.fresh" description="The shown result is of this text">
            지금 Dockerfile로 빌드한 결과입니다.
          </Translate>
        )}
      </p>
      {error !== undefined && (
        <div className={styles.error}>
          <p>
            <strong>
              <Translate id="wasteLab.failed" description="The build failed">
                빌드가 멈췄습니다.
              </Translate>
            </strong>{' '}
            <Sentence text={errorText(error)} />
          </p>
          <pre>{error.message}</pre>
        </div>
      )}
      {image !== undefined && waste !== undefined && (
        <>
          <Score waste={waste} size={image.size} goal={goal} />
          <HiddenFiles waste={waste} sources={sources} />
          <Layers layers={image.layers} waste={waste} sources={sources} />
        </>
      )}
    </div>
  );
}
