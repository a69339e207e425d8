import {useCallback, useRef, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '@site/src/components/ui/Button';
import {useLazyModule} from '@site/src/components/ui/useLazyModule';
import {useSearchShortcut} from './useSearchShortcut';
import styles from './styles.module.css';

function Icon(): ReactNode {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5.75" />
      <path d="m13 13 5 5" />
    </svg>
  );
}

interface WaitingProps {
  readonly failed: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** Stands in the dialog until the search's script is there. */
function Waiting({failed, onRetry, onClose}: WaitingProps): ReactNode {
  return (
    <div className={styles.waiting}>
      <p role="status">
        {failed ? (
          <Translate id="search.scriptFailed" description="The script of the search did not arrive">
            검색을 불러오지 못했습니다. 네트워크 연결을 확인하고 다시 시도하세요.
          </Translate>
        ) : (
          <Translate id="search.scriptLoading" description="The script of the search is on its way">
            검색을 여는 중입니다.
          </Translate>
        )}
      </p>
      {failed && (
        <Button look="primary" onClick={onRetry}>
          <Translate id="search.retry" description="Button: fetch again what did not arrive">
            다시 시도
          </Translate>
        </Button>
      )}
      <Button onClick={onClose}>
        <Translate id="search.close" description="Button that closes the search dialog">
          닫기
        </Translate>
      </Button>
    </div>
  );
}

/** The search's own script, which does not come with every page. */
const loadPanel = async () => (await import('../../features/search')).default;

/** The button in the navigation bar that opens the search, and the dialog it opens. */
export default function SearchBar(): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened, setOpened] = useState(false);
  // Pointing at the button fetches the script; only opening the dialog fetches the index.
  const [used, setUsed] = useState(false);
  const {value: Panel, failed, load} = useLazyModule(loadPanel);
  const open = useCallback(() => {
    void load();
    if (!dialog.current?.open) {
      dialog.current?.showModal();
    }
    setOpened(true);
    setUsed(true);
  }, [load]);
  const close = useCallback(() => dialog.current?.close(), []);
  useSearchShortcut(open);
  const label = translate({
    id: 'search.open',
    message: '검색',
    description: 'Button that opens the search, and name of the dialog',
  });
  return (
    <>
      <button
        type="button"
        className={styles.open}
        aria-label={label}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
        onFocus={() => void load()}
        onPointerEnter={() => void load()}
      >
        <Icon />
        <span className={styles.label}>{label}</span>
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-label={label}
        onClose={() => setOpened(false)}
        closedby="any"
      >
        {used && Panel ? (
          <Panel opened={opened} onClose={close} />
        ) : (
          opened && <Waiting failed={failed} onRetry={() => void load()} onClose={close} />
        )}
      </dialog>
    </>
  );
}
