import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {BuildError} from '../../../simulator/buildkit';
import {LayerStack, Sentence, StepList} from '../BuildSteps';
import {errorText} from './text/errorText';
import type {LabBuild} from './lab';
import styles from './styles.module.css';

function ErrorBox({error}: {readonly error: BuildError}): ReactNode {
  return (
    <div className={styles.error}>
      <p className={styles.errorTitle}>
        {error.range === undefined ? (
          <Translate id="buildLab.error.title" description="Over the error of a build">
            빌드 오류
          </Translate>
        ) : (
          <Translate
            id="buildLab.error.titleAt"
            description="Over the error of a build that is about a line of the Dockerfile"
            values={{line: error.range.start.line}}
          >
            {'빌드 오류: Dockerfile {line}행'}
          </Translate>
        )}
      </p>
      <p>
        <Sentence text={errorText(error)} />
      </p>
      <pre
        tabIndex={0}
        aria-label={translate({
          id: 'buildLab.error.output',
          message: '엔진이 알리는 오류',
          description: 'The name of the box with the engine’s own error message',
        })}
      >{`ERROR: ${error.message}`}</pre>
    </div>
  );
}

interface OutcomeProps {
  readonly build: LabBuild | undefined;
  /** True when the inputs are no longer those of the build. */
  readonly isStale: boolean;
  /** Undefined where the Dockerfile was edited since the build: line numbers no longer match. */
  readonly onShowLine: ((line: number) => void) | undefined;
}

/** The last build: its steps, its image and its error. */
export default function Outcome({build, isStale, onShowLine}: OutcomeProps): ReactNode {
  if (build === undefined) {
    return (
      <p className={styles.empty}>
        <Translate id="buildLab.noBuild" description="In the place of the result before any build">
          아직 빌드하지 않았습니다. 빌드를 누르면 단계와 레이어가 여기에 나타납니다.
        </Translate>
      </p>
    );
  }
  const {outcome, number} = build;
  return (
    <>
      <p className={styles.heading}>
        <Translate id="buildLab.steps" description="Over the steps of a build" values={{number}}>
          {'빌드 {number}의 단계'}
        </Translate>
      </p>
      {isStale && (
        <p className={styles.stale}>
          <Translate
            id="buildLab.stale"
            description="Over the result of a build once something has been changed since"
          >
            이 빌드 뒤에 고친 것이 있습니다. 빌드를 누르면 새 결과가 나옵니다.
          </Translate>
        </p>
      )}
      {outcome?.error !== undefined && <ErrorBox error={outcome.error} />}
      {outcome !== undefined && outcome.steps.length > 0 && (
        <StepList steps={outcome.steps} onShowLine={onShowLine} />
      )}
      {outcome?.image !== undefined && (
        <>
          <p className={styles.heading}>
            <Translate id="buildLab.layers" description="Over the layers of the built image">
              만들어진 이미지
            </Translate>
          </p>
          <LayerStack image={outcome.image} steps={outcome.steps} />
        </>
      )}
    </>
  );
}
