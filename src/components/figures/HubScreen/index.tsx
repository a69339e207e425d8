import {useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import ExplainPanel from '../../ui/ExplainPanel';
import Figure from '../../ui/Figure';
import BuildsScreen from './BuildsScreen';
import {MARKS, screenOf, type ScreenName} from './screens';
import {calloutsOf} from './text/callouts';
import {titleOf} from './text/screenText';
import {CalloutList, CalloutsProvider} from './Spot';
import TagsScreen from './TagsScreen';
import TeamsScreen from './TeamsScreen';
import styles from './styles.module.css';

interface HubScreenProps {
  readonly screen: ScreenName;
}

const DRAWINGS = {tags: TagsScreen, teams: TeamsScreen, builds: BuildsScreen};

/** A drawn screen of a registry or of CI, with numbered callouts that a chapter refers to. */
export default function HubScreen({screen: value}: HubScreenProps): ReactNode {
  const screen = screenOf(value);
  const [chosen, choose] = useState(0);
  const list = calloutsOf(screen);
  const callout = list[chosen] ?? list[0];
  const Drawing = DRAWINGS[screen];
  return (
    <Figure
      title={titleOf(screen)}
      note={
        <Translate id="hubScreen.note" description="HubScreen: note under each figure">
          화면을 그림으로 옮긴 것입니다. 실제 화면의 모양과 이름은 다를 수 있고, 여기 나온 이름과
          값은 모두 예시입니다.
        </Translate>
      }
    >
      <CalloutsProvider value={{list, chosen, choose}}>
        <div className={styles.hubScreen}>
          <div className={clsx(styles.window, styles[screen])}>
            <p className={styles.drawn}>
              <Translate id="hubScreen.drawn" description="HubScreen: label of the drawn window">
                그림으로 옮긴 화면
              </Translate>
            </p>
            <Drawing />
          </div>
          <CalloutList />
          <div className={styles.explanation}>
            <ExplainPanel title={`${MARKS[chosen] ?? ''} ${callout.title}`}>
              <p>{callout.text}</p>
            </ExplainPanel>
          </div>
        </div>
      </CalloutsProvider>
    </Figure>
  );
}
