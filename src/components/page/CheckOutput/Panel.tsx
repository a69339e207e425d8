import {useId, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {isDone, type Verdict} from '@site/src/workshop/outputs/check';
import {judge} from '@site/src/workshop/outputs/judge';
import Button from '../../ui/Button';
import type {BoxProps} from './box';
import {differenceText, noResponseText, otherOutputText, troubleText} from './text/explain';
import {expectedText} from './text/expected';
import {endsOneStep, passedText, tick, TickAll} from './Passed';
import styles from './styles.module.css';

interface Shown extends BoxProps {
  readonly verdict: Verdict;
}

function headline({verdict, check: {command, kind}, ending}: Shown): string {
  switch (verdict.kind) {
    case 'empty':
      if (kind === 'response') {
        return noResponseText(command);
      }
      return translate({
        id: 'check.empty',
        message:
          '붙여 넣은 것이 없습니다. 아무것도 출력되지 않았다면 입력한 명령까지 함께 복사해 붙여 넣으십시오.',
        description: 'CheckOutput: nothing was pasted',
      });
    case 'trouble':
      return troubleText(verdict.trouble, command);
    case 'other':
      return otherOutputText(verdict.likeness, command);
    case 'read':
      return isDone(verdict)
        ? passedText(ending)
        : translate({
            id: 'check.notYet',
            message: '아직 다른 것이 있습니다.',
            description: 'CheckOutput: something of what is expected is not there',
          });
  }
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
            {'읽지 못한 줄이 {count}개 있습니다. 터미널 창을 넓히고 명령을 다시 실행해 보십시오.'}
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
            <p className={styles.headline}>{headline({...box, verdict})}</p>
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
