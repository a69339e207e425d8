import {useId, useState, type ReactNode} from 'react';
import Heading from '@theme/Heading';
import Translate from '@docusaurus/Translate';
import Button from '@site/src/components/ui/Button';
import {recall, remember} from '@site/src/browser/storage';
import {useMemory} from '@site/src/components/ui/useStorage';
import {checkValue} from '@site/src/workshop/reader/check';
import {EXAMPLES, VALUE_NAMES, type ValueName} from '@site/src/workshop/reader/values';
import {explainRefusal, stillKept, wordsOf} from './text';
import styles from './styles.module.css';

/** Stores a value, or removes it where it is empty. */
function keep(name: ValueName, value: string): boolean {
  const others = Object.entries(recall().values).filter(([other]) => other !== name);
  const kept = value === '' ? others : [...others, [name, value] as const];
  return remember({values: Object.fromEntries(kept)});
}

interface FieldProps {
  readonly name: ValueName;
}

/** One value: kept when it is complete, refused with the reason where it breaks a rule. */
function Field({name}: FieldProps): ReactNode {
  const id = useId();
  const kept = useMemory().values[name] ?? '';
  const [typed, setTyped] = useState<string>();
  const [state, setState] = useState<'kept' | 'removed' | 'not-stored'>();
  const value = (typed ?? kept).trim();
  const refusal = value === '' ? undefined : checkValue(name, value);
  const {label, hint} = wordsOf(name);

  function finish() {
    if (typed === undefined || refusal !== undefined) {
      return;
    }
    setTyped(undefined);
    if (value !== kept) {
      const isStored = keep(name, value);
      setState(isStored ? (value === '' ? 'removed' : 'kept') : 'not-stored');
    }
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <input
        id={id}
        className={styles.input}
        value={typed ?? kept}
        placeholder={EXAMPLES[name]}
        aria-describedby={`${id}-hint ${id}-answer`}
        aria-invalid={refusal !== undefined}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        onChange={({target}) => {
          setTyped(target.value);
          setState(undefined);
        }}
        onBlur={finish}
        onKeyDown={({key}) => {
          if (key === 'Enter') {
            finish();
          }
        }}
      />
      <p
        id={`${id}-answer`}
        className={styles.answer}
        role="status"
        data-kind={refusal === undefined ? 'kept' : 'refused'}
      >
        {refusal !== undefined && explainRefusal(refusal)}
        {refusal !== undefined && kept !== '' && ` ${stillKept(kept)}`}
        {refusal === undefined && state === 'removed' && (
          <Translate id="my.values.removed" description="A value has been removed">
            지웠습니다. 명령에는 다시 예가 나옵니다.
          </Translate>
        )}
        {refusal === undefined && state === 'kept' && (
          <Translate id="my.values.kept" description="A value has been stored">
            ✓ 넣었습니다. 모든 페이지의 명령에 들어갑니다.
          </Translate>
        )}
        {refusal === undefined && state === 'not-stored' && (
          <Translate id="my.values.notStored" description="A value holds for this page alone">
            이 브라우저에는 저장할 수 없습니다. 이 창에서 새로 고치기 전까지만 들어갑니다.
          </Translate>
        )}
      </p>
    </div>
  );
}

/** The reader's values: entered once, put into every command. */
export default function MyValues(): ReactNode {
  const isEmpty = Object.keys(useMemory().values).length === 0;
  return (
    <section aria-labelledby="values">
      <Heading as="h2" id="values">
        <Translate id="my.values.title" description="The heading over the reader's values">
          내 값
        </Translate>
      </Heading>
      <p>
        <Translate id="my.values.lead" description="What the values are for">
          한 번 적어 두면 모든 페이지의 명령, 파일, 출력에 들어갑니다. 들어간 곳에는 밑줄이
          있습니다.
        </Translate>
      </p>
      <div className={styles.fields}>
        {VALUE_NAMES.map((name) => (
          <Field key={name} name={name} />
        ))}
      </div>
      <Button disabled={isEmpty} onClick={() => remember({values: {}})}>
        <Translate id="my.values.forget" description="Forgets all values">
          내 값 지우기
        </Translate>
      </Button>
    </section>
  );
}
