import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {shortened} from '../BuildSteps';

/** What made a layer; undefined for one of the base image. */
export default function LayerSource({source}: {readonly source: string | undefined}): ReactNode {
  return source === undefined ? (
    <Translate id="wasteLab.base" description="A layer of the base image">
      베이스 이미지
    </Translate>
  ) : (
    <code>{shortened(source)}</code>
  );
}
