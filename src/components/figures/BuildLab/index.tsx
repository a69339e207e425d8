import {lazy, use, useMemo, useRef, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {Sentence} from '../BuildSteps';
import Figure from '../../ui/Figure';
import Segmented from '../../ui/Segmented';
import {beginLab, begunLab} from './begin';
import Files, {type FilesHandle} from './Files';
import History from './History';
import type {Lab as LabState} from './lab';
import {diagnosticsOf, lineMarksOf} from './marks';
import Options from './Options';
import Outcome from './Outcome';
import ReadyEdits from './ReadyEdits';
import {STARTER_NAMES, starterOf, titleOf, type StarterName} from './starters';
import Toolbar from './Toolbar';
import {useAnalysis} from './useAnalysis';
import {useLab} from './useLab';
import {useSharedState} from './useShare';
import styles from './styles.module.css';

interface BuildLabProps {
  /** The name of the starting point. */
  readonly starter: StarterName;
  /** Offers the other starting points, and opens the state that the page's address carries. */
  readonly chooser?: boolean;
}

/** Drawn only on the server, for readers without JavaScript. */
const WithoutScript = lazy(() => import('./WithoutScript'));

function Lab({first, chooser}: {readonly first: LabState; readonly chooser: boolean}): ReactNode {
  const controls = useLab(first);
  const {present} = controls.lab;
  const {inputs, builds} = present;
  const starter = starterOf(present.starter);
  const analysis = useAnalysis(inputs);
  const latest = builds.at(-1);
  useSharedState(chooser, first.present.starter, controls);

  const {dispatch} = controls;
  const diagnostics = useMemo(
    () =>
      diagnosticsOf(analysis, latest, (before, after) => dispatch({type: 'fix', before, after})),
    [analysis, latest, dispatch],
  );
  const filesHandle = useRef<FilesHandle>(null);
  const lineMarks = useMemo(
    () => lineMarksOf(latest, inputs.dockerfile),
    [latest, inputs.dockerfile],
  );

  return (
    <Figure
      title={translate({
        id: 'buildLab.title',
        message: 'Dockerfile을 고치고 빌드해 보기',
        description: 'The title of the build lab',
      })}
      note={
        <Translate id="buildLab.note" description="Under the build lab">
          브라우저 안의 시뮬레이터가 BuildKit의 규칙대로 빌드합니다. 인터넷에서 받는 것은 없고,
          베이스 이미지와 패키지의 크기는 예시 값입니다.
        </Translate>
      }
    >
      <div className={styles.lab}>
        {chooser && (
          <Segmented
            label={translate({
              id: 'buildLab.starters',
              message: '시작점',
              description: 'Before the choice of a starting point',
            })}
            options={STARTER_NAMES.map((name) => ({value: name, label: titleOf(name)}))}
            value={controls.chosenStarter}
            onChange={controls.chooseStarter}
          />
        )}
        <div className={styles.places}>
          <div className={styles.start}>
            <p className={styles.about}>
              <Sentence text={starter.about()} />
            </p>
            <ReadyEdits edits={starter.edits} onApply={controls.applyEdit} />
          </div>
          <Toolbar controls={controls} />
          <div className={styles.inputs}>
            <Files
              ref={filesHandle}
              controls={controls}
              ignored={analysis.ignored}
              diagnostics={diagnostics}
              lineMarks={lineMarks}
            />
            <Options controls={controls} stages={analysis.stages} />
          </div>
          <div className={styles.result}>
            <Outcome
              build={latest}
              isStale={latest !== undefined && latest.inputs !== inputs}
              onShowLine={
                latest?.inputs.dockerfile === inputs.dockerfile
                  ? (line) => filesHandle.current?.showLine(line)
                  : undefined
              }
            />
            <History controls={controls} />
          </div>
        </div>
        {typeof window === 'undefined' && <WithoutScript starter={present.starter} />}
      </div>
    </Figure>
  );
}

/** Fetches what a lab needs to begin. Until then the page keeps the server's drawing. */
export const prepare = ({starter}: BuildLabProps) => beginLab(starter);

/** A Dockerfile, its files and a builder: change something, build, and see what ran again and why. */
export default function BuildLab({starter, chooser = false}: BuildLabProps): ReactNode {
  return <Lab first={begunLab(starter) ?? use(beginLab(starter))} chooser={chooser} />;
}
