import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {COMPONENTS, TRACES} from '../../../simulator/engine';
import ExplainPanel from '../../ui/ExplainPanel';
import Figure from '../../ui/Figure';
import Segmented from '../../ui/Segmented';
import Chain from './Chain';
import Controls from './Controls';
import Message from './Message';
import StepList from './StepList';
import {componentName, componentText} from './text/componentText';
import {stepText} from './text/stepText';
import {useTracer, type Tracer} from './useTracer';
import styles from './styles.module.css';

const COMMANDS = TRACES.map(({id, line}) => ({value: id, label: <code>{line}</code>}));

/** Says what the step does or, where the reader asked for it, what a component is. */
function Explanation({tracer: {trace, index, step, about}}: {readonly tracer: Tracer}): ReactNode {
  const title =
    about !== undefined
      ? componentName(about)
      : translate(
          {
            id: 'engineTracer.stepTitle',
            message: '{number}단계: {from} → {to}',
            description: 'EngineTracer: title of the explanation of a step',
          },
          {
            number: String(index + 1),
            from: componentName(step.from),
            to: componentName(step.to),
          },
        );
  return (
    <div className={styles.explanation} key={trace.id}>
      <ExplainPanel title={title}>
        <p>{about !== undefined ? componentText(about) : stepText(step.what)}</p>
      </ExplainPanel>
    </div>
  );
}

/** What each component is, as text for those who can't press the drawing. */
function Glossary(): ReactNode {
  return (
    <details className={styles.glossary}>
      <summary>
        <Translate id="engineTracer.glossary" description="Opens the descriptions of components">
          구성 요소 설명
        </Translate>
      </summary>
      <dl>
        {COMPONENTS.map((component) => (
          <div key={component}>
            <dt>{componentName(component)}</dt>
            <dd>{componentText(component)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Follows a docker command, message by message, to the process that it starts or ends. */
export default function EngineTracer(): ReactNode {
  const tracer = useTracer();
  const {trace, step, engine, about, dispatch, onKeyDown} = tracer;
  return (
    <Figure
      title={translate({
        id: 'engineTracer.title',
        message: '명령 하나가 엔진 안을 지나는 길',
        description: 'EngineTracer: title of the figure',
      })}
      note={
        <Translate id="engineTracer.note" description="EngineTracer: note under the figure">
          구성 요소를 누르면 설명이 나옵니다. 단추에 초점이 있을 때 ← →로 움직이고 Home과 End로
          처음과 끝으로 갑니다. 실제 API 경로 앞에는 서로 정한 버전(예: /v1.55)이 붙습니다.
          레지스트리의 인증은 뺐고, containerd 이미지 저장소를 쓰는 Linux의 엔진을 그렸습니다.
        </Translate>
      }
    >
      <div className={styles.tracer}>
        <Segmented
          label={translate({
            id: 'engineTracer.command',
            message: '따라갈 명령',
            description: 'EngineTracer: label of the choice of a command',
          })}
          options={COMMANDS}
          value={trace.id}
          onChange={(command) => dispatch({type: 'choose', command})}
        />
        <Chain
          step={step}
          engine={engine}
          about={about}
          onExplain={(component) => dispatch({type: 'explain', component})}
          onKeyDown={onKeyDown}
        />
        <Message step={step} />
        <Controls tracer={tracer} />
        <Explanation tracer={tracer} />
        <StepList tracer={tracer} />
        <Glossary />
      </div>
    </Figure>
  );
}
