import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

const STEP = 62;
const TOP = 58;

function layers() {
  return [
    {
      kind: 'writable',
      name: translate({
        id: 'home.stack.writable',
        message: '쓰기 가능 레이어',
        description: 'The top of the drawing on the home page',
      }),
      made: translate({
        id: 'home.stack.container',
        message: '컨테이너마다 하나',
        description: 'Under "writable layer" in the drawing on the home page',
      }),
    },
    {kind: 'layer', name: 'COPY . /app', made: undefined},
    {kind: 'layer', name: 'RUN npm ci', made: undefined},
    {kind: 'layer', name: 'FROM node:24-slim', made: undefined},
  ] as const;
}

/** The drawing of the first screen: an image's layers under a container's own one. */
export default function LayerStack(): ReactNode {
  const drawn = layers();
  return (
    <svg
      className={styles.stack}
      viewBox="0 0 440 360"
      width="440"
      height="360"
      role="img"
      aria-label={translate({
        id: 'home.stack.label',
        message:
          '이미지의 읽기 전용 레이어 셋이 쌓여 있고, 그 위에 컨테이너의 쓰기 가능 레이어가 얹혀 있습니다.',
        description: 'The text equivalent of the drawing on the home page',
      })}
    >
      {[...drawn].reverse().map(({kind, name, made}, index) => {
        const y = TOP + (drawn.length - 1 - index) * STEP;
        return (
          <g key={name} className={styles[kind]} transform={`translate(0 ${y})`}>
            <path d="M20 40v14l110 55 110-55V40L130 95Z" />
            <path d="M20 40 130-15 240 40 130 95Z" />
            <path className={styles.leader} d="M240 47h24" />
            <text x="272" y={made === undefined ? 52 : 44} className={styles.name}>
              {name}
            </text>
            {made !== undefined && (
              <text x="272" y="64" className={styles.made}>
                {made}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
