import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import siteConfig from '@generated/docusaurus.config';
import type {AgendaPage} from '../../workshop/agenda/types';
import {addressOf, isLocalHost, spokenAddress} from '../../workshop/classroom/address';
import AddressField from './AddressField';
import QrCode from './QrCode';
import {siteAddress} from './siteAddress';
import {useRemembered} from './useRemembered';
import styles from './styles.module.css';

interface ShortAddressProps {
  readonly pages: readonly AgendaPage[];
  readonly baseUrl: string;
  readonly page: string;
  readonly slide: string;
}

/** The QR code and the address of a place, large, for those in the room. */
export default function ShortAddress({pages, baseUrl, page, slide}: ShortAddressProps): ReactNode {
  const [{address: room}, change] = useRemembered();
  const here = siteAddress(siteConfig);
  const {address, code} = addressOf(pages, {page, slide}, {root: room || here, baseUrl});
  return (
    <div className={styles.short}>
      <QrCode
        text={address}
        label={translate(
          {id: 'room.qr', message: 'QR 코드: {address}', description: 'Text of the QR code'},
          {address},
        )}
      />
      <div className={styles.shortText}>
        <p className={styles.shortAddress}>{spokenAddress(address)}</p>
        {code !== undefined && (
          <p className={styles.code}>
            <Translate
              id="room.code"
              description="The code of a step, which is typed on the page /go"
              values={{code: <strong>{code}</strong>}}
            >
              {'번호 {code}'}
            </Translate>
          </p>
        )}
        {isLocalHost(new URL(address).hostname) && (
          <p className={styles.warning} role="alert">
            <Translate id="room.local" description="The site is served from this computer's name">
              지금 주소는 이 컴퓨터에서만 열립니다. 참가자가 여는 주소를 아래에 적으세요.
            </Translate>
          </p>
        )}
        <AddressField address={room} here={here} onChange={(typed) => change({address: typed})} />
      </div>
    </div>
  );
}
