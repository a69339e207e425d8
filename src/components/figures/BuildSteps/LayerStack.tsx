import type {CSSProperties, ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {BuiltImage, BuildStep} from '../../../simulator/buildkit';
import {formatSize} from './formatSize';
import {imageLayers, layerHeight, type ImageLayer} from './imageLayers';
import LayerTable from './LayerTable';
import {changesText, sizeText} from './text/layerText';
import StateBadge from './StateBadge';
import styles from './styles.module.css';

interface LayerStackProps {
  readonly image: BuiltImage;
  /** The steps of the build that made it. */
  readonly steps: readonly BuildStep[];
}

function Layer({layer}: {readonly layer: ImageLayer}): ReactNode {
  const {share, cut} = layerHeight(layer.size);
  return (
    <li
      className={styles.layer}
      data-state={layer.state ?? 'base'}
      data-cut={cut || undefined}
      style={{'--share': share} as CSSProperties}
    >
      <code className={styles.layerText}>{layer.createdBy}</code>
      <span className={styles.layerFacts}>
        {layer.state === undefined ? (
          <span className={styles.badge}>
            <Translate id="buildSteps.base" description="Marks a layer of the base image">
              베이스
            </Translate>
          </span>
        ) : (
          <StateBadge state={layer.state} />
        )}
        <strong>{sizeText(layer)}</strong>
        <span>{changesText(layer.files)}</span>
      </span>
    </li>
  );
}

/** An image's layers one on the other with their sizes, and the same as a table. */
export default function LayerStack({image, steps}: LayerStackProps): ReactNode {
  const layers = imageLayers(image, steps);
  return (
    <div className={styles.stackFrame}>
      <p className={styles.total}>
        <Translate
          id="buildSteps.total"
          description="Over the layer stack"
          values={{count: layers.length, size: <strong>{formatSize(image.size)}</strong>}}
        >
          {'레이어 {count}개, 모두 {size}'}
        </Translate>
      </p>
      <ol
        reversed
        className={styles.stack}
        aria-label={translate({
          id: 'buildSteps.stack',
          message: '이미지의 레이어, 맨 위부터',
          description: 'The name of the picture of an image’s layers',
        })}
      >
        {layers.map((layer) => (
          <Layer key={layer.key} layer={layer} />
        ))}
      </ol>
      {layers.length === 0 && (
        <p className={styles.aside}>
          <Translate id="buildSteps.noLayers" description="An image from scratch without layers">
            레이어가 없는 빈 이미지입니다.
          </Translate>
        </p>
      )}
      {layers.length > 0 && (
        <details className={styles.table}>
          <summary>
            <Translate id="buildSteps.asTable" description="Opens the layer stack as a table">
              레이어를 표로 보기
            </Translate>
          </summary>
          <LayerTable layers={layers} />
        </details>
      )}
    </div>
  );
}
