import {useRef, type ComponentProps, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useScrollRegion from '../useScrollRegion';
import styles from './styles.module.css';

/** A table of a page. Where it is wider than the screen it scrolls by itself, by keyboard too. */
export default function Table(props: ComponentProps<'table'>): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const region = useScrollRegion(
    frame,
    translate({
      id: 'table.scroll',
      message: '표: 좌우로 움직여 볼 수 있습니다',
      description: 'The name of the region around a table that is wider than the page',
    }),
  );
  return (
    <div ref={frame} className={styles.frame} {...region}>
      <table {...props} className={styles.table} />
    </div>
  );
}
