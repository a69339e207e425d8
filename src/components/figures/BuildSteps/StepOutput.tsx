import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {BuildStep} from '../../../simulator/buildkit';
import {code} from './code';
import {formatSize} from './formatSize';
import Sentence from './Sentence';
import {shortened} from './stepText';
import styles from './styles.module.css';

/** Commands whose effect the simulator does not know. */
function Unknown({commands}: {readonly commands: readonly string[]}): ReactNode {
  return (
    <p className={styles.aside}>
      <Translate
        id="buildSteps.unknown"
        description="Under a step with commands that the simulator does not know"
        values={{
          commands: <Sentence text={commands.map((each) => code(shortened(each))).join(', ')} />,
        }}
      >
        {'시뮬레이터가 모르는 명령이라 성공했다고 보고 넘어갑니다: {commands}'}
      </Translate>
    </p>
  );
}

function Examples({examples}: {readonly examples: BuildStep['output']['examples']}): ReactNode {
  return (
    <p className={styles.aside}>
      <Translate
        id="buildSteps.examples"
        description="Under a step that installs something: what it adds, with example sizes"
        values={{
          adds: (
            <Sentence
              text={examples
                .map(({adds, size}) => `${code(adds)} ${size > 0 ? formatSize(size) : ''}`.trim())
                .join(', ')}
            />
          ),
        }}
      >
        {'추가된 것(크기는 예시 값): {adds}'}
      </Translate>
    </p>
  );
}

/** What a RUN printed, and what of it is an example. Nothing for a step that printed nothing. */
export default function StepOutput({step}: {readonly step: BuildStep}): ReactNode {
  const {lines, unknownCommands, examples} = step.output;
  const isFailed = step.state === 'failed';
  // A step that came from the cache printed its output in an earlier build.
  if (step.state !== 'run' && !isFailed) {
    return null;
  }
  // Output that the simulator does not know is left out.
  const text = lines
    .map((line) => line.text ?? '…')
    .join('')
    // npm begins with an empty line: at the top of the box it would look like a mistake.
    .replace(/^\n+/, '');
  const added = examples.map(({command}) => command);
  const others = unknownCommands.filter((command) => !added.includes(command));
  return (
    <>
      {examples.length > 0 && <Examples examples={examples} />}
      {others.length > 0 && <Unknown commands={others} />}
      {text.replaceAll('…', '').trim() !== '' && (
        <details className={styles.output} open={isFailed}>
          <summary>
            <Translate id="buildSteps.output" description="Opens what a RUN printed">
              출력 보기
            </Translate>
          </summary>
          <pre tabIndex={0}>{text}</pre>
        </details>
      )}
    </>
  );
}
