import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {ChannelKind} from '../../../browser/channel';
import styles from './styles.module.css';

interface ConnectionProps {
  /** Undefined until the page is live. */
  readonly channel: ChannelKind | undefined;
  readonly connected: boolean;
}

/** Whether a projector window is there, and what to do where it is not. */
export default function Connection({channel, connected}: ConnectionProps): ReactNode {
  return (
    <p className={styles.connection} role="status" data-state={connected ? 'on' : 'off'}>
      {channel === undefined ? (
        <Translate id="notes.looking" description="The window with the notes begins">
          발표 창을 찾는 중입니다.
        </Translate>
      ) : channel === 'none' ? (
        <Translate id="notes.blocked" description="The browser lets windows not reach each other">
          이 브라우저가 창 사이의 통신(BroadcastChannel)과 저장소를 모두 막고 있어 두 창이 함께
          움직이지 않습니다. 시크릿 창이 아닌 창에서 열거나 사이트 데이터를 허용하세요.
        </Translate>
      ) : !connected ? (
        <Translate id="notes.alone" description="No projector window is open">
          발표 창이 없습니다. 같은 브라우저에서 페이지의 ‘발표 화면’을 열면 저절로 이어집니다.
        </Translate>
      ) : channel === 'storage' ? (
        <Translate id="notes.storage" description="The windows are joined by the storage">
          발표 창과 이어져 있습니다. BroadcastChannel이 막혀 있어 저장소로 잇습니다.
        </Translate>
      ) : (
        <Translate id="notes.connected" description="The windows are joined">
          발표 창과 이어져 있습니다.
        </Translate>
      )}
    </p>
  );
}
