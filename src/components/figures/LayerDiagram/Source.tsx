import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import type {ImagePlan, SourceInstruction} from '../../../simulator/image';
import KindBadge from './KindBadge';
import {instructionKind} from './text/labels';
import PartButton from './PartButton';
import {partOfInstruction} from './selection';
import type {Selection} from './useSelection';
import styles from './styles.module.css';

interface SourceProps {
  readonly plan: ImagePlan;
  readonly source: readonly string[];
  readonly selection: Selection;
  readonly elementId: (part: string) => string;
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly instruction: SourceInstruction | undefined;
}

/** The file cut into instructions and the comment and blank lines between them. */
function blocksOf({instructions}: ImagePlan, lines: number): readonly Block[] {
  const blocks: Block[] = [];
  let next = 1;
  for (const instruction of instructions) {
    const {start, end} = instruction.range;
    if (next < start) {
      blocks.push({start: next, end: start - 1, instruction: undefined});
    }
    blocks.push({start, end, instruction});
    next = end + 1;
  }
  return next <= lines ? [...blocks, {start: next, end: lines, instruction: undefined}] : blocks;
}

function Lines({source, start, end}: Omit<Block, 'instruction'> & {source: readonly string[]}) {
  return (
    <code className={styles.code}>
      {source.slice(start - 1, end).map((text, index) => (
        <span key={start + index} className={styles.line} data-line={start + index}>
          {text === '' ? '\u200b' : text}
        </span>
      ))}
    </code>
  );
}

/** The Dockerfile: every instruction is a button that carries what it makes. */
export default function Source({plan, source, selection, elementId}: SourceProps): ReactNode {
  return (
    <div
      role="group"
      className={styles.source}
      aria-label={translate({
        id: 'layerDiagram.source',
        message: 'Dockerfile',
        description: 'The name of the half of the figure with the source',
      })}
    >
      <p className={styles.heading}>
        <Translate id="layerDiagram.sourceHeading" description="Over the Dockerfile">
          Dockerfile
        </Translate>
      </p>
      <ul className={styles.blocks}>
        {blocksOf(plan, source.length).map(({start, end, instruction}) => (
          <li key={start}>
            {instruction === undefined ? (
              <div className={styles.between}>
                <Lines source={source} start={start} end={end} />
              </div>
            ) : (
              <PartButton
                state={selection.part(instruction.id, partOfInstruction(plan, instruction.id))}
                className={clsx(
                  styles.instruction,
                  instruction.makes === 'set-aside' && styles.dim,
                )}
                describedBy={instruction.leadsTo.map(elementId).join(' ') || undefined}
              >
                <Lines source={source} start={start} end={end} />
                <KindBadge kind={instructionKind(plan, instruction)} />
              </PartButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
