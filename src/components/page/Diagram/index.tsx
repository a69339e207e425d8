import {useRef, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import useScrollRegion from '../../ui/useScrollRegion';
import styles from './styles.module.css';

interface DiagramProps {
  /** The drawing of a ```mermaid fence, made by the remark plugin `diagrams`. */
  readonly svg: string;
}

/** A flow or a sequence, drawn when the page was written. Where it is too wide, it scrolls. */
export default function Diagram({svg}: DiagramProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const region = useScrollRegion(frame, (node) =>
    translate(
      {
        id: 'diagram.name',
        message: '도표: {title}',
        description: 'The name of the region around a diagram that is wider than the page',
      },
      {title: node.querySelector('title')?.textContent ?? ''},
    ),
  );
  return (
    <div
      ref={frame}
      className={styles.diagram}
      {...region}
      dangerouslySetInnerHTML={{__html: svg}}
    />
  );
}
