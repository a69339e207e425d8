import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '@site/src/components/Button';
import {systemName} from '@site/src/components/Problem/systemNames';
import Segmented from '@site/src/components/Segmented';
import {SYSTEMS} from '@site/src/help/types';
import Answers from './Answers';
import Card from './Card';
import {useHelpDesk} from './useHelpDesk';
import styles from './styles.module.css';

/** Failures that a reader may look at without having one: ids of the knowledge. */
const EXAMPLES = () =>
  [
    {
      id: 'daemon-not-running',
      label: translate({id: 'help.try.daemon', message: '데몬', description: 'An example to try'}),
    },
    {
      id: 'port-allocated',
      label: translate({id: 'help.try.port', message: '포트', description: 'An example to try'}),
    },
    {
      id: 'ecs-platform',
      label: translate({id: 'help.try.ecs', message: 'ECS', description: 'An example to try'}),
    },
  ] as const;

/** Reads what a terminal printed, in the browser alone, and says what it means and what to do. */
export default function HelpDesk(): ReactNode {
  const desk = useHelpDesk();
  return (
    <div className={styles.desk}>
      <label className={styles.paste}>
        <span>
          <Translate id="help.paste" description="Labels the field for the terminal's text">
            터미널에 나온 글
          </Translate>
        </span>
        <textarea
          ref={desk.area}
          rows={8}
          spellCheck={false}
          autoComplete="off"
          value={desk.written}
          onChange={({target}) => desk.change(target.value)}
        />
      </label>
      <p className={styles.examples}>
        <Translate id="help.try" description="Before buttons that fill in an example">
          예를 봅니다:
        </Translate>
        {EXAMPLES().map(({id, label}) => (
          <Button key={id} onClick={() => void desk.tryExample(id)}>
            {label}
          </Button>
        ))}
        {desk.written !== '' && (
          <Button onClick={() => desk.change('')}>
            <Translate id="help.clear" description="Empties the field for the terminal's text">
              지우기
            </Translate>
          </Button>
        )}
      </p>
      <Segmented
        label={translate({
          id: 'help.system',
          message: '운영 체제',
          description: 'Chooses the operating system whose steps are shown',
        })}
        options={SYSTEMS.map((value) => ({value, label: systemName(value)}))}
        value={desk.system}
        onChange={desk.setSystem}
      />
      <Answers answer={desk.answer} system={desk.system} />
      {desk.answer && (
        <details
          key={desk.answer.confidence}
          className={styles.card}
          open={desk.answer.confidence === 'none'}
        >
          <summary>
            <Translate id="help.card.open" description="Opens the card for the facilitator">
              그래도 안 되면: 진행자에게 보여 줄 카드
            </Translate>
          </summary>
          <Card error={desk.text} system={desk.system} />
        </details>
      )}
    </div>
  );
}
