import type {ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import {clockText} from '../../../workshop/agenda/clock';
import {suggestCuts, type Saving} from '../../../workshop/agenda/cuts';
import type {AgendaItem} from '../../../workshop/agenda/types';
import Button from '../../../components/ui/Button';
import {itemText} from './text';
import styles from './styles.module.css';

interface NowProps {
  readonly items: readonly AgendaItem[];
  readonly current: AgendaItem | undefined;
  /** Minutes since midnight; undefined until the page is live. */
  readonly minutes: number | undefined;
  readonly late: number;
  readonly started: boolean;
  readonly onDelay: (minutes: number) => void;
  readonly onReset: () => void;
}

function savingText({kind, key, ...saving}: Saving, items: readonly AgendaItem[]): string {
  const item = items.find((candidate) => candidate.key === key);
  const page = item === undefined ? '' : itemText(item);
  return kind === 'step' && 'title' in saving ? `${page}: ${saving.title}` : page;
}

/** Which item of the agenda is due now, how late the day runs, and what can be left out. */
export default function Now({
  items,
  current,
  minutes,
  late,
  started,
  onDelay,
  onReset,
}: NowProps): ReactNode {
  const coming = minutes === undefined ? [] : items.filter(({start}) => start > minutes);
  const cuts = late > 0 ? suggestCuts(coming, late) : [];
  const rounded = Math.round(Math.abs(late));
  return (
    <div className={styles.now}>
      <p className={styles.due} data-agenda="due">
        {minutes === undefined ? (
          ' '
        ) : current === undefined ? (
          <Translate
            id="agenda.over"
            description="The day has ended"
            values={{now: clockText(minutes)}}
          >
            {'지금 {now}. 일정이 끝났습니다.'}
          </Translate>
        ) : minutes < current.start ? (
          <Translate
            id="agenda.before"
            description="The day has not begun"
            values={{now: clockText(minutes), start: clockText(current.start)}}
          >
            {'지금 {now}. {start}에 시작합니다.'}
          </Translate>
        ) : (
          <Translate
            id="agenda.due"
            description="Where the room should be now"
            values={{
              now: clockText(minutes),
              item: <strong>{itemText(current)}</strong>,
              end: clockText(current.end),
            }}
          >
            {'지금 {now}. {item}, {end}까지.'}
          </Translate>
        )}
      </p>
      <div className={styles.buttons}>
        <Button disabled={current === undefined} onClick={() => onDelay(5)}>
          <Translate id="agenda.delay5" description="Button: the current item takes 5 minutes more">
            5분 더
          </Translate>
        </Button>
        <Button disabled={current === undefined} onClick={() => onDelay(10)}>
          <Translate
            id="agenda.delay10"
            description="Button: the current item takes 10 minutes more"
          >
            10분 더
          </Translate>
        </Button>
        <Button disabled={!started} onClick={onReset}>
          <Translate id="agenda.reset" description="Button: back to the plan">
            처음 계획으로
          </Translate>
        </Button>
      </div>
      <p className={styles.late} role="status" data-late={late > 0 || undefined}>
        {late === 0 ? (
          ''
        ) : late > 0 ? (
          <Translate
            id="agenda.late"
            description="The day ends later than planned"
            values={{minutes: rounded}}
          >
            {'계획보다 {minutes}분 늦게 끝납니다.'}
          </Translate>
        ) : (
          <Translate
            id="agenda.early"
            description="The day ends earlier than planned"
            values={{minutes: rounded}}
          >
            {'계획보다 {minutes}분 일찍 끝납니다.'}
          </Translate>
        )}
      </p>
      {cuts.length > 0 && (
        <>
          <p className={styles.cutsTitle}>
            <Translate id="agenda.cut" description="What to leave out to end in time">
              제때 끝내려면 다음을 뺍니다. 페이지는 아래 ‘다룰 페이지’에서 뺄 수 있습니다.
            </Translate>
          </p>
          <ul data-agenda="cuts">
            {cuts.map((saving) => (
              <li key={`${saving.key}${saving.kind === 'step' ? saving.step : ''}`}>
                {savingText(saving, items)}{' '}
                <Translate
                  id="agenda.saves"
                  description="How much time leaving this out saves"
                  values={{minutes: Math.round(saving.minutes)}}
                >
                  {'({minutes}분)'}
                </Translate>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
