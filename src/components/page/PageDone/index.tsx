import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {recall, remember} from '../../../browser/storage';
import {useMemory} from '../../ui/useStorage';
import {markPage} from '../../../workshop/reader/progress';
import Tick from '../../ui/Tick';

/** The box at the end of a page without steps, with which a reader ticks the page off. */
export default function PageDone(): ReactNode {
  const {id} = useDoc().metadata;
  const {progress} = useMemory();
  return (
    <p data-noindex>
      <Tick
        done={progress[id]?.done ?? false}
        onChange={(done) => remember({progress: markPage(recall().progress, id, done)})}
      >
        <Translate id="progress.page" description="Ticks a page off">
          이 장을 다 읽었습니다
        </Translate>
      </Tick>
    </p>
  );
}
