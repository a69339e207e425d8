import {useId, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import siteConfig from '@generated/docusaurus.config';
import pages from '@generated/workshop-facilitator/default/agenda.json';
import Button from '../../../components/ui/Button';
import {plan} from '../../../workshop/agenda/plan';
import {isLocalHost, spokenAddress} from '../../../workshop/classroom/address';
import AddressField from '../AddressField';
import QrCode from '../QrCode';
import {siteAddress} from '../siteAddress';
import {useRemembered} from '../useRemembered';
import shared from '../styles.module.css';
import styles from './styles.module.css';

/** As many as fit on a page of A4. */
const CARDS = 8;

/** What a mirror's address may look like: a name or number, and a port. */
const MIRROR = /^(?:[\w.-]+|\[[\da-f:]+\])(?::\d{1,5})?$/i;

interface CardProps {
  readonly address: string;
  readonly mirror: string;
  readonly labs: readonly string[];
}

/** What an attendee needs, on a card: two columns of four on A4. */
function Card({address, mirror, labs}: CardProps): ReactNode {
  return (
    <li className={styles.card}>
      <div className={styles.cardQr}>
        <QrCode
          text={address}
          label={translate(
            {id: 'room.qr', message: 'QR 코드: {address}', description: 'Text of the QR code'},
            {address},
          )}
        />
      </div>
      <div>
        <p className={styles.cardAddress}>{spokenAddress(address)}</p>
        <p>
          <Translate
            id="cards.go"
            description="On a card: where the number on the screen is typed"
            values={{go: <strong>{`${spokenAddress(address)}/go`}</strong>}}
          >
            {'화면의 번호는 {go}'}
          </Translate>
        </p>
        <p className={styles.line}>
          <Translate id="cards.wifi" description="On a card: the network's name, filled in by hand">
            Wi-Fi
          </Translate>
        </p>
        <p className={styles.line}>
          <Translate id="cards.password" description="On a card: filled in by hand">
            비밀번호
          </Translate>
        </p>
        {mirror !== '' && (
          <p>
            <Translate
              id="cards.mirror"
              description="On a card: the address of the registry mirror"
              values={{mirror: <strong>{`http://${mirror}`}</strong>}}
            >
              {'미러 {mirror}'}
            </Translate>
          </p>
        )}
        <p className={styles.checks}>
          {labs.map((lab) => (
            <span key={lab}>☐ {lab}</span>
          ))}
        </p>
      </div>
    </li>
  );
}

/** Cards for the attendees, to print and cut: with the address of the site in the room. */
export default function Cards(): ReactNode {
  const [remembered, change] = useRemembered();
  const id = useId();
  const [typed, setTyped] = useState(remembered.mirror);
  const here = siteAddress(siteConfig);
  const address = remembered.address || here;
  const labs = plan(pages, remembered.settings).flatMap(({page}) =>
    page?.lab === undefined
      ? []
      : [
          translate(
            {
              id: 'cards.lab',
              message: '실습 {number}',
              description: 'On a card: a lab that is done',
            },
            {number: page.lab},
          ),
        ],
  );
  const isMirror = typed.trim() === '' || MIRROR.test(typed.trim());
  return (
    <div>
      <div className={styles.settings}>
        <AddressField
          address={remembered.address}
          here={here}
          onChange={(room) => change({address: room})}
        />
        <div className={clsx(shared.field, styles.mirror)}>
          <label htmlFor={id}>
            <Translate id="cards.mirrorLabel" description="Label: the mirror's address, if any">
              미러 주소(없으면 비움)
            </Translate>
          </label>
          <input
            id={id}
            type="text"
            autoComplete="off"
            spellCheck={false}
            placeholder="192.168.0.10:5050"
            value={typed}
            aria-invalid={!isMirror}
            aria-describedby={`${id}-said`}
            onChange={({target}) => {
              setTyped(target.value);
              const mirror = target.value.trim();
              if (mirror === '' || MIRROR.test(mirror)) {
                change({mirror});
              }
            }}
          />
          <span id={`${id}-said`} role="status" className={styles.said}>
            {isMirror
              ? ''
              : translate({
                  id: 'cards.mirrorWrong',
                  message: '192.168.0.10:5050처럼 주소와 포트만 적습니다.',
                  description: 'The typed address of the mirror is none',
                })}
          </span>
        </div>
        <p className={styles.warning} role="status">
          {typeof window !== 'undefined' && isLocalHost(new URL(address).hostname)
            ? translate({
                id: 'cards.local',
                message: '지금 주소는 이 컴퓨터에서만 열립니다. 강의실 주소를 적고 인쇄하세요.',
                description: 'The cards would carry an address that only this computer opens',
              })
            : ''}
        </p>
        <Button look="primary" onClick={() => window.print()}>
          <Translate id="cards.print" description="Button: prints the cards">
            카드 인쇄
          </Translate>
        </Button>
      </div>
      <ul
        className={styles.cards}
        aria-label={translate({
          id: 'cards.name',
          message: '참가자 카드',
          description: 'Name of the list of cards',
        })}
      >
        {Array.from({length: CARDS}, (_, index) => (
          <Card key={index} address={address} mirror={remembered.mirror} labs={labs} />
        ))}
      </ul>
    </div>
  );
}
