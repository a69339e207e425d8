import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '@site/src/components/ui/Button';
import {systemName} from '@site/src/features/help/Problem/text';
import Segmented from '@site/src/components/ui/Segmented';
import {SYSTEMS} from '@site/src/workshop/help/types';
import Answers from './Answers';
import Card from './Card';
import {useHelpDesk} from './useHelpDesk';
import styles from './styles.module.css';

/** Ids of known failures that a reader can try as examples. */
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
  const {area, written, text, system, setSystem, change, tryExample, answer} = useHelpDesk();
  return (
    <div className={styles.desk}>
      <label className={styles.paste}>
        <span>
          {translate({
            id: 'help.paste',
            message: '터미널에 나온 글',
            description: "Labels the field for the terminal's text",
          })}
        </span>
        <textarea
          ref={area}
          rows={8}
          spellCheck={false}
          autoComplete="off"
          value={written}
          onChange={({target}) => change(target.value)}
        />
      </label>
      <p className={styles.examples}>
        <Translate id="help.try" description="Before buttons that fill in an example">
          예를 봅니다:
        </Translate>
        {EXAMPLES().map(({id, label}) => (
          <Button key={id} onClick={() => void tryExample(id)}>
            {label}
          </Button>
        ))}
        {written !== '' && (
          <Button onClick={() => change('')}>
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
        value={system}
        onChange={setSystem}
      />
      <Answers answer={answer} system={system} />
      {answer && (
        <details
          key={answer.confidence}
          className={styles.card}
          open={answer.confidence === 'none'}
        >
          <summary>
            <Translate id="help.card.open" description="Opens the card for the facilitator">
              그래도 안 되면: 진행자에게 보여 줄 카드
            </Translate>
          </summary>
          <Card error={text} system={system} />
        </details>
      )}
    </div>
  );
}
