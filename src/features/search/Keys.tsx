import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** How to use the search by keyboard. */
export default function Keys(): ReactNode {
  const uses = [
    {
      keys: ['↑', '↓'],
      does: translate({
        id: 'search.keyMove',
        message: '고르기',
        description: 'What the arrow keys do in the search',
      }),
    },
    {
      keys: ['Enter'],
      does: translate({
        id: 'search.keyOpen',
        message: '열기',
        description: 'What Enter does in the search',
      }),
    },
    {
      keys: ['Esc'],
      does: translate({
        id: 'search.keyClose',
        message: '닫기',
        description: 'What Escape does in the search',
      }),
    },
  ];
  return (
    <p className={styles.keys}>
      {uses.map(({keys, does}) => (
        <span key={does} className={styles.use}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {does}
        </span>
      ))}
    </p>
  );
}
