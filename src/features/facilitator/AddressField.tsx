import {useId, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Button from '../../components/ui/Button';
import {readAddress, type AddressMistake} from '../../workshop/classroom/address';
import {addressMistakeText} from './text';
import styles from './styles.module.css';

interface AddressFieldProps {
  /** The address that was typed before; empty for the one at which this window is. */
  readonly address: string;
  /** The site's address in this window. */
  readonly here: string;
  readonly onChange: (address: string) => void;
}

/** Lets a facilitator type the address at which those in the room reach the site. */
export default function AddressField({address, here, onChange}: AddressFieldProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState(address);
  const [mistake, setMistake] = useState<AddressMistake>();
  const save = (): void => {
    const read = typed.trim() === '' ? ({ok: true, value: ''} as const) : readAddress(typed);
    setMistake(read.ok ? undefined : read.problem);
    if (read.ok) {
      setTyped(read.value);
      onChange(read.value);
    }
  };
  return (
    <form
      className={styles.addressField}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={id}>
        <Translate id="room.address.label" description="Label of the field for the site's address">
          강의실에서 여는 사이트 주소
        </Translate>
      </label>
      <input
        id={id}
        className={styles.input}
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder={here}
        value={typed}
        aria-invalid={mistake !== undefined}
        aria-describedby={`${id}-said`}
        onChange={({target}) => setTyped(target.value)}
      />
      <Button type="submit">
        <Translate id="room.address.use" description="Button: use the typed address">
          이 주소 쓰기
        </Translate>
      </Button>
      <p id={`${id}-said`} className={styles.said} role="status">
        {mistake === undefined ? '' : addressMistakeText(mistake)}
      </p>
    </form>
  );
}
