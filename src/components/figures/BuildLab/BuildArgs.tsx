import {useId, useRef, useState, type ReactNode} from 'react';
import {flushSync} from 'react-dom';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '../../ui/Button';
import styles from './styles.module.css';

type Args = Readonly<Record<string, string>>;

interface BuildArgsProps {
  readonly value: Args;
  /** `typing` names the box that is being typed in. */
  readonly onChange: (value: Args, typing?: string) => void;
}

/** Asks for the name of one more argument. */
function NewArgument({value, onChange}: BuildArgsProps): ReactNode {
  const [name, setName] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const isGood = /^[A-Za-z_]\w*$/.test(name) && !Object.hasOwn(value, name);
        setWrong(!isGood);
        if (isGood) {
          onChange({...value, [name]: ''});
          setName('');
        }
      }}
    >
      <label className={styles.field}>
        <Translate id="buildLab.args.name" description="Before the name of a new build argument">
          추가할 인자의 이름
        </Translate>
        <input
          value={name}
          spellCheck={false}
          autoCapitalize="off"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          onChange={({target}) => setName(target.value)}
        />
      </label>
      <Button type="submit" className={styles.small}>
        <Translate id="buildLab.args.add" description="Button that adds a build argument">
          인자 추가
        </Translate>
      </Button>
      {isWrong && (
        <p id={id} role="alert" className={styles.problem}>
          <Translate id="buildLab.args.wrong" description="A name that no build argument can have">
            영문자, 숫자, 밑줄로 된 새 이름을 적습니다.
          </Translate>
        </p>
      )}
    </form>
  );
}

/** The build arguments: `--build-arg NAME=value`. */
export default function BuildArgs({value, onChange}: BuildArgsProps): ReactNode {
  const frame = useRef<HTMLFieldSetElement>(null);
  const remove = (name: string) => {
    flushSync(() =>
      onChange(Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))),
    );
    // The pressed button is removed, and would take the focus with it.
    frame.current?.querySelector('input')?.focus();
  };
  return (
    <fieldset ref={frame} className={styles.group}>
      <legend>
        <Translate id="buildLab.args" description="Over the build arguments">
          빌드 인자(--build-arg)
        </Translate>
      </legend>
      {Object.entries(value).map(([name, text]) => (
        <div key={name} className={styles.argument}>
          <label className={styles.field}>
            <code>{name}</code>
            <input
              value={text}
              spellCheck={false}
              autoCapitalize="off"
              onChange={({target}) => onChange({...value, [name]: target.value}, `--${name}`)}
            />
          </label>
          <Button
            className={styles.small}
            aria-label={translate(
              {
                id: 'buildLab.args.removeNamed',
                message: '{name} 지우기',
                description: 'The name of the button that takes a build argument away',
              },
              {name},
            )}
            onClick={() => remove(name)}
          >
            <Translate id="buildLab.args.remove" description="Button: takes an argument away">
              지우기
            </Translate>
          </Button>
        </div>
      ))}
      <NewArgument value={value} onChange={onChange} />
    </fieldset>
  );
}
