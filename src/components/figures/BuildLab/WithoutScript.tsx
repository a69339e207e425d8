import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {build, EMPTY_CACHE} from '../../../simulator/buildkit';
import {Sentence, StepList, summaryText} from '../BuildSteps';
import {inputsOf, starterOf, type StarterName} from './starters';
import styles from './styles.module.css';

/**
 * The second build of a starter, after its first ready-made edit, for readers whose browser runs no
 * script: the server writes it into the page, and a browser that runs scripts leaves it out.
 */
export default function WithoutScript({starter: name}: {readonly starter: StarterName}): ReactNode {
  const starter = starterOf(name);
  const [edit] = starter.edits;
  const inputs = inputsOf(starter);
  const first = build(inputs, EMPTY_CACHE);
  const {steps} = build(edit.apply(inputs) ?? inputs, first.cache);
  return (
    <noscript>
      <div className={styles.withoutScript}>
        <p className={styles.heading}>
          <Translate
            id="buildLab.withoutScript"
            description="Over the steps of a second build, where no script runs"
            values={{edit: edit.label()}}
          >
            {'다시 빌드하면: {edit}'}
          </Translate>
        </p>
        <p>
          <Sentence text={summaryText(steps)} />
        </p>
        <StepList steps={steps} />
      </div>
    </noscript>
  );
}
