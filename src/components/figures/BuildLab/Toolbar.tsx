import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {Sentence} from '../BuildSteps';
import Button from '../../ui/Button';
import type {LabControls} from './useLab';
import {useShareLink} from './useShare';
import styles from './styles.module.css';

interface StepProps extends Pick<LabControls, 'dispatch'> {
  readonly to: 'undo' | 'redo';
  readonly isPossible: boolean;
  readonly children: ReactNode;
}

/** Undo or redo. `aria-disabled` in place of `disabled`: a disabled button would lose the focus. */
function Step({to, isPossible, dispatch, children}: StepProps): ReactNode {
  return (
    <Button
      aria-disabled={!isPossible}
      onClick={() => {
        if (isPossible) {
          dispatch({type: to});
        }
      }}
    >
      {children}
    </Button>
  );
}

/** The buttons that act on the whole lab, and a status line with their result. */
export default function Toolbar({controls}: {readonly controls: LabControls}): ReactNode {
  const {lab, notice, build, dispatch, chooseStarter, say} = controls;
  const {present, past, future} = lab;
  const {link, share} = useShareLink(present, say);
  return (
    <div className={styles.toolbar}>
      <div className={styles.buttons}>
        <Button look="primary" onClick={build} aria-keyshortcuts="Control+Enter Meta+Enter">
          <Translate id="buildLab.build" description="Button that builds the image">
            빌드
          </Translate>
        </Button>
        <Step to="undo" isPossible={past.length > 0} dispatch={dispatch}>
          <Translate id="buildLab.undo" description="Button that takes back the last step">
            되돌리기
          </Translate>
        </Step>
        <Step to="redo" isPossible={future.length > 0} dispatch={dispatch}>
          <Translate id="buildLab.redo" description="Button that does the step again">
            다시 하기
          </Translate>
        </Step>
        <Button onClick={() => chooseStarter(present.starter)}>
          <Translate id="buildLab.reset" description="Button that begins anew">
            처음 상태로
          </Translate>
        </Button>
        <Button onClick={share}>
          <Translate id="buildLab.share" description="Button that copies a link to this state">
            링크 복사
          </Translate>
        </Button>
      </div>
      <p className={styles.notice} role="status">
        <Sentence text={notice} />
      </p>
      {link !== undefined && (
        <input
          className={styles.link}
          readOnly
          value={link}
          aria-label={translate({
            id: 'buildLab.share.link',
            message: '지금 내용을 담은 링크',
            description: 'The name of the box with the link to copy by hand',
          })}
          onFocus={({target}) => target.select()}
        />
      )}
    </div>
  );
}
