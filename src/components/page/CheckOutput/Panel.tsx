import {useId, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {isDone, type Verdict} from '@site/src/workshop/outputs/check';
import {judge} from '@site/src/workshop/outputs/judge';
import Button from '../../ui/Button';
import {endsOneStep, type BoxProps} from './box';
import {differenceText} from './text/explain';
import {expectedText} from './text/expected';
import {verdictText} from './text/verdictText';
import {tick, TickAll} from './Passed';
import styles from './styles.module.css';

interface Shown extends BoxProps {
  readonly verdict: Verdict;
}

function Findings({verdict, check: {command}}: Shown): ReactNode {
  if (verdict.kind !== 'read') {
    return undefined;
  }
  return (
    <>
      <ul className={styles.findings}>
        {verdict.findings.map(({requirement, difference}) => (
          <li key={JSON.stringify(requirement)} data-met={difference === undefined}>
            {difference === undefined
              ? expectedText(requirement)
              : differenceText(requirement, difference, command)}
          </li>
        ))}
      </ul>
      {verdict.unread > 0 && !isDone(verdict) && (
        <p>
          <Translate
            id="check.unread"
            description="CheckOutput: rows of a table could not be read"
            values={{count: verdict.unread}}
          >
            {'읽지 못한 줄이 {count}개 있습니다. 터미널 창을 넓히고 명령을 다시 실행해 보세요.'}
          </Translate>
        </p>
      )}
    </>
  );
}

/** Judges a pasted text; where it is right and ends one step, that step is ticked off. */
function decide({check, ending}: BoxProps, text: string): Verdict {
  const verdict = judge(check, text);
  if (isDone(verdict) && endsOneStep(ending)) {
    tick(ending, true);
  }
  return verdict;
}

/** The box to paste an output into, and the verdict on it. The text is neither sent nor stored. */
export default function Panel(box: BoxProps): ReactNode {
  const {check, ending} = box;
  const [text, setText] = useState('');
  const [verdict, setVerdict] = useState<Verdict>();
  const id = useId();
  return (
    <div className={styles.panel}>
      <label htmlFor={id} className={styles.label}>
        <Translate
          id="check.paste"
          description="CheckOutput: label of the box for the output"
          values={{command: <code>{check.command}</code>}}
        >
          {'{command} 명령의 출력'}
        </Translate>
      </label>
      <textarea
        id={id}
        className={styles.paste}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={text}
        onChange={({target, nativeEvent}) => {
          setText(target.value);
          const isPaste = (nativeEvent as InputEvent).inputType === 'insertFromPaste';
          setVerdict(isPaste ? decide(box, target.value) : undefined);
        }}
      />
      <div className={styles.actions}>
        <Button look="primary" onClick={() => setVerdict(decide(box, text))}>
          <Translate id="check.button" description="CheckOutput: compares what was pasted">
            확인하기
          </Translate>
        </Button>
        <span className={styles.note}>
          <Translate id="check.private" description="CheckOutput: where the text goes">
            붙여 넣은 글은 이 브라우저에서만 읽고 어디에도 보내지 않습니다.
          </Translate>
        </span>
      </div>
      <div
        role="status"
        className={styles.result}
        data-done={verdict === undefined ? undefined : isDone(verdict)}
      >
        {verdict !== undefined && (
          <>
            <p className={styles.headline}>{verdictText(verdict, box)}</p>
            <Findings {...box} verdict={verdict} />
          </>
        )}
      </div>
      {verdict !== undefined && isDone(verdict) && ending !== undefined && !endsOneStep(ending) && (
        <div className={styles.all}>
          <TickAll ending={ending} />
        </div>
      )}
    </div>
  );
}
