import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import Button from '@site/src/components/ui/Button';
import {decline, keep, takeUpdate} from '../../browser/offline/driver';
import type {OfflineState} from '../../browser/offline/state';
import {megabytes} from './text';

function Keep({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <Button look="primary" onClick={() => void keep()}>
      {children}
    </Button>
  );
}

/** The button that switches to the new version. */
export function TakeUpdate(): ReactNode {
  return (
    <Button look="primary" onClick={() => void takeUpdate()}>
      <Translate
        id="offline.takeUpdate"
        description="Button: reloads all windows with the new version"
      >
        새로 고침
      </Translate>
    </Button>
  );
}

/** The buttons that fit the state: keep the site offline, remove it, try again. */
export default function Actions({state}: {readonly state: OfflineState}): ReactNode {
  const remove = (
    <Button onClick={() => void decline()}>
      <Translate
        id="offline.remove"
        description="Button: removes what is kept, and does not keep again"
      >
        지우고 저장해 두지 않기
      </Translate>
    </Button>
  );
  switch (state.kind) {
    case 'unknown':
    case 'unsupported':
      return null;
    case 'declined':
    case 'metered':
      return (
        <Keep>
          {state.size === undefined ? (
            <Translate id="offline.keep" description="Button: starts the download">
              받아 두기
            </Translate>
          ) : (
            <Translate
              id="offline.keepSize"
              description="Button: starts the download, with its size"
              values={{size: megabytes(state.size.bytes)}}
            >
              {'받아 두기({size})'}
            </Translate>
          )}
        </Keep>
      );
    case 'loading':
      return (
        <Button onClick={() => void decline()}>
          <Translate
            id="offline.stop"
            description="Button: stops the download and does not start it again"
          >
            그만 받기
          </Translate>
        </Button>
      );
    case 'ready':
      return remove;
    case 'update':
      return (
        <>
          <TakeUpdate />
          {remove}
        </>
      );
    case 'failed':
      return (
        <>
          <Keep>
            <Translate id="offline.retry" description="Button: goes on with the download">
              다시 받기
            </Translate>
          </Keep>
          {remove}
        </>
      );
  }
}
