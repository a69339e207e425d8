import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate from '@docusaurus/Translate';
import Icon from './Icon';
import styles from './styles.module.css';

/** What the colours and marks mean; `aside` when there are stages outside the image. */
export default function Legend({aside}: {readonly aside: boolean}): ReactNode {
  return (
    <ul className={styles.legend}>
      <li className={clsx(styles.badge, styles.layer)}>
        <Icon name="layer" />
        <Translate id="layerDiagram.legend.layer" description="Legend">
          읽기 전용 레이어
        </Translate>
      </li>
      <li className={clsx(styles.badge, styles.metadata)}>
        <Icon name="metadata" />
        <Translate id="layerDiagram.legend.metadata" description="Legend">
          메타데이터(레이어 아님)
        </Translate>
      </li>
      <li className={clsx(styles.badge, styles.writableTone)}>
        <Icon name="writable" />
        <Translate id="layerDiagram.legend.writable" description="Legend">
          컨테이너의 쓰기 가능 레이어
        </Translate>
      </li>
      {aside && (
        <li className={clsx(styles.badge, styles.aside)}>
          <Icon name="aside" />
          <Translate id="layerDiagram.legend.aside" description="Legend">
            이미지에 들어가지 않음
          </Translate>
        </li>
      )}
    </ul>
  );
}
