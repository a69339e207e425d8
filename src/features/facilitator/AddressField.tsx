import {useId, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '../../components/ui/Button';
import {readAddress, type AddressMistake} from '../../workshop/classroom/address';
import styles from './styles.module.css';

function sayMistake(mistake: AddressMistake): string {
  switch (mistake) {
    case 'unreadable':
      return translate({
        id: 'room.address.unreadable',
        message: '주소로 읽을 수 없습니다. 예: http://192.168.0.10:8080/',
        description: 'The typed address of the site is no address',
      });
    case 'scheme':
      return translate({
        id: 'room.address.scheme',
        message: 'http나 https 주소만 쓸 수 있습니다.',
        description: 'The typed address has another scheme',
      });
    case 'secret':
      return translate({
        id: 'room.address.secret',
        message: '사용자 이름이나 암호가 든 주소는 보여 줄 수 없습니다.',
        description: 'The typed address holds a name or a password',
      });
    case 'query':
      return translate({
        id: 'room.address.query',
        message: '사이트의 첫 주소만 적습니다. ? 나 # 뒤는 빼십시오.',
        description: 'The typed address has a query or an anchor',
      });
    case 'local':
      return translate({
        id: 'room.address.local',
        message: '이 주소는 이 컴퓨터에서만 열립니다. 강의실 네트워크의 주소를 적으십시오.',
        description: 'The typed address is that of this computer alone',
      });
  }
}

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
        {mistake === undefined ? '' : sayMistake(mistake)}
      </p>
    </form>
  );
}
