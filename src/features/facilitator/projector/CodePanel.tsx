import {useEffect, useRef, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {AgendaPage} from '../../../workshop/agenda/types';
import Button from '../../../components/ui/Button';
import ShortAddress from '../ShortAddress';
import styles from './styles.module.css';

interface CodePanelProps {
  readonly pages: readonly AgendaPage[];
  readonly baseUrl: string;
  readonly page: string;
  readonly slide: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** The QR code and the short address of the slide, over all of the screen. */
export default function CodePanel({title, onClose, ...place}: CodePanelProps): ReactNode {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      className={styles.code}
      aria-label={title}
      tabIndex={-1}
      data-projector-bar
    >
      <h2 className={styles.codeTitle}>{title}</h2>
      <ShortAddress {...place} />
      <p>
        <Button onClick={onClose}>
          <Translate id="projector.codeClose" description="Button: closes the QR code">
            닫기 (Q)
          </Translate>
        </Button>
      </p>
    </section>
  );
}
