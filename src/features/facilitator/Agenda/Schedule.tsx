import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {clockText} from '../../../workshop/agenda/clock';
import {plannedKey} from '../../../workshop/agenda/running';
import type {AgendaItem} from '../../../workshop/agenda/types';
import DataTable from '../../../components/ui/Table/DataTable';
import {itemText} from './text';
import styles from './styles.module.css';

interface ScheduleProps {
  readonly items: readonly AgendaItem[];
  /** The key of the item in which the time of day lies. */
  readonly current: string | undefined;
  readonly onHere: (key: string) => void;
}

function Row({
  item,
  isCurrent,
  onHere,
}: {
  readonly item: AgendaItem;
  readonly isCurrent: boolean;
  readonly onHere: (key: string) => void;
}): ReactNode {
  const {page, without, start, end, key, kind} = item;
  const left = page?.cuts.filter(({step}) => without.includes(step)) ?? [];
  const text = itemText(item);
  return (
    <tr className={styles.row} data-kind={kind} aria-current={isCurrent ? 'time' : undefined}>
      <td className={styles.time}>
        {clockText(start)}–{clockText(end)}
      </td>
      <td>
        {page === undefined ? text : <Link to={page.permalink}>{text}</Link>}
        {left.length > 0 && (
          <span className={styles.without}>
            <Translate
              id="agenda.without"
              description="The steps of a page that the agenda leaves out"
              values={{steps: left.map(({title}) => title).join(', ')}}
            >
              {'빼는 부분: {steps}'}
            </Translate>
          </span>
        )}
      </td>
      <td className={styles.minutes}>
        <Translate
          id="agenda.minutes"
          description="How long an item takes"
          values={{minutes: Math.round(end - start)}}
        >
          {'{minutes}분'}
        </Translate>
      </td>
      <td className={styles.action}>
        {plannedKey(key) === key && (
          <button
            type="button"
            aria-label={translate(
              {
                id: 'agenda.hereLabel',
                message: '지금 여기: {item}',
                description: 'Button: the room begins this item now',
              },
              {item: text},
            )}
            onClick={() => onHere(key)}
          >
            <Translate id="agenda.here" description="Button: the room begins this item now">
              지금 여기
            </Translate>
          </button>
        )}
      </td>
    </tr>
  );
}

/** The day as a table. */
export default function Schedule({items, current, onHere}: ScheduleProps): ReactNode {
  return (
    <div className={styles.schedule}>
      <DataTable
        label={translate({
          id: 'agenda.table',
          message: '일정',
          description: 'Name of the table with the agenda',
        })}
        columns={[
          translate({id: 'agenda.column.time', message: '시각', description: 'Column: the times'}),
          translate({id: 'agenda.column.what', message: '내용', description: 'Column: the page'}),
          translate({
            id: 'agenda.column.minutes',
            message: '길이',
            description: 'Column: how long it takes',
          }),
          translate({
            id: 'agenda.column.here',
            message: '진행',
            description: 'Column: buttons that say where the room is',
          }),
        ]}
      >
        {items.map((item) => (
          <Row key={item.key} item={item} isCurrent={item.key === current} onHere={onHere} />
        ))}
      </DataTable>
    </div>
  );
}
