import type {ReactNode} from 'react';
import clsx from 'clsx';
import Translate, {translate} from '@docusaurus/Translate';
import type {ImageEntry, ImagePlan} from '../../../simulator/image';
import Icon from './Icon';
import KindBadge from './KindBadge';
import {entryKind, linesLabel, sizeLabel, stageLabel} from './text/labels';
import PartButton from './PartButton';
import type {Selection} from './useSelection';
import styles from './styles.module.css';

interface ImageStackProps {
  readonly plan: ImagePlan;
  readonly selection: Selection;
  readonly elementId: (part: string) => string;
}

/** Where the files of a layer come from, when it is not the build context. */
function Sources({plan, entry}: {readonly plan: ImagePlan; readonly entry: ImageEntry}) {
  const names = entry.references.map(({source}) =>
    source.kind === 'image'
      ? source.image
      : stageLabel(
          plan.setAside.find(({index}) => index === source.stage) ?? {
            index: source.stage,
            name: undefined,
          },
        ),
  );
  return names.length === 0 ? null : (
    <span className={styles.reference}>
      <span aria-hidden="true">← </span>
      <Translate
        id="layerDiagram.from"
        description="On a layer whose files come from another stage or image"
        values={{names: names.join(', ')}}
      >
        {'{names}에서'}
      </Translate>
    </span>
  );
}

function Entry({
  plan,
  entry,
  selection,
  elementId,
}: ImageStackProps & {readonly entry: ImageEntry}): ReactNode {
  const kind = entryKind(plan, entry);
  // The list of metadata has its name over it: each entry goes by its instruction.
  const isMetadata = entry.kind === 'metadata';
  return (
    <li>
      <PartButton
        id={elementId(entry.id)}
        state={selection.part(entry.id)}
        className={clsx(styles.entry, styles[entry.kind])}
      >
        <span className={styles.entryHead}>
          <KindBadge kind={isMetadata ? {...kind, label: entry.instruction} : kind} />
          <span className={styles.lines}>
            {[linesLabel(entry.range), sizeLabel(entry) ?? []].flat().join(' · ')}
          </span>
        </span>
        <code className={styles.entryText}>
          {isMetadata ? entry.text.slice(entry.instruction.length).trim() : entry.text}
        </code>
        <Sources plan={plan} entry={entry} />
      </PartButton>
    </li>
  );
}

/** The image: its layers one on the other, the base at the bottom, and the metadata beside them. */
export default function ImageStack(props: ImageStackProps): ReactNode {
  const {plan} = props;
  const layers = plan.entries.filter(({kind}) => kind !== 'metadata').reverse();
  const metadata = plan.entries.filter(({kind}) => kind === 'metadata');
  return (
    <div
      role="group"
      className={styles.image}
      aria-label={translate({
        id: 'layerDiagram.image',
        message: '이미지',
        description: 'The name of the part of the figure with the image',
      })}
    >
      <p className={styles.heading}>
        <Translate id="layerDiagram.imageHeading" description="Over the image">
          이미지 · 모든 레이어가 읽기 전용
        </Translate>
      </p>
      <div className={styles.imageBody}>
        <div className={styles.stack}>
          <ol reversed className={styles.entries}>
            {layers.map((entry) => (
              <Entry key={entry.id} {...props} entry={entry} />
            ))}
            {plan.base === undefined && (
              <li className={styles.nothing}>
                <Icon name="aside" />
                <Translate id="layerDiagram.nothing" description="Under an image from scratch">
                  scratch: 베이스 레이어 없음
                </Translate>
              </li>
            )}
          </ol>
        </div>
        <div className={styles.beside}>
          <p className={styles.subheading}>
            <Translate id="layerDiagram.metadataHeading" description="Over the metadata">
              메타데이터 · 레이어가 아님
            </Translate>
          </p>
          {metadata.length === 0 ? (
            <p className={styles.none}>
              <Translate id="layerDiagram.noMetadata" description="No metadata instructions">
                이 Dockerfile이 더하는 것은 없습니다.
              </Translate>
            </p>
          ) : (
            <ul className={styles.entries}>
              {metadata.map((entry) => (
                <Entry key={entry.id} {...props} entry={entry} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
