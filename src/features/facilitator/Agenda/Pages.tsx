import {useLayoutEffect, useRef, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {inOrder, movedBy, plan, taught, totalMinutes} from '../../../workshop/agenda/plan';
import {
  VERSIONS,
  type AgendaItem,
  type AgendaPage,
  type AgendaSettings,
} from '../../../workshop/agenda/types';
import Button from '../../../components/ui/Button';
import DataTable from '../../../components/ui/Table/DataTable';
import {levelText, versionText} from './text';
import styles from './styles.module.css';

interface PagesProps {
  readonly pages: readonly AgendaPage[];
  readonly settings: AgendaSettings;
  readonly onChange: (settings: AgendaSettings) => void;
}

/** Minutes from the first item to the last, and how many of them are pauses. */
function lengthOf(items: readonly AgendaItem[]): {minutes: number; pauses: number} {
  const pauses = items.filter(({kind}) => kind === 'break' || kind === 'lunch');
  return {
    minutes: totalMinutes(items),
    pauses: pauses.reduce((sum, {start, end}) => sum + end - start, 0),
  };
}

/** Which pages are taught, what each version leaves out, and how long the versions are. */
export default function Pages({pages, settings, onChange}: PagesProps): ReactNode {
  const chosen = new Set(taught(pages, settings).map(({id}) => id));
  const toggle = (id: string): void =>
    onChange({...settings, pages: {...settings.pages, [id]: !chosen.has(id)}});
  const ordered = inOrder(pages, settings.order);
  // A row that changes its place takes the focus along: browsers take it from what they move.
  const pressed = useRef<HTMLButtonElement>(undefined);
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = undefined;
  }, [settings.order]);
  const move = (id: string, by: -1 | 1, button: HTMLButtonElement): void => {
    pressed.current = button;
    onChange({...settings, order: movedBy(ordered, id, by)});
  };
  return (
    <>
      <ul className={styles.versions}>
        {VERSIONS.map((version) => (
          <li key={version}>
            <Translate
              id="agenda.versionTotal"
              description="How long a version of the workshop takes, breaks and lunch included"
              values={{
                version: <strong>{versionText(version)}</strong>,
                ...lengthOf(plan(pages, {...settings, version, pages: {}})),
              }}
            >
              {'{version}: 모두 {minutes}분(쉬는 시간과 점심 {pauses}분 포함)'}
            </Translate>
          </li>
        ))}
      </ul>
      <DataTable
        label={translate({
          id: 'agenda.pages',
          message: '다룰 페이지',
          description: 'Name of the table of pages',
        })}
        columns={[
          translate({
            id: 'agenda.column.page',
            message: '다룰 페이지',
            description: 'Column: pages with a box to choose them',
          }),
          translate({
            id: 'agenda.column.order',
            message: '차례',
            description: 'Column: buttons that move a page up and down',
          }),
          translate({
            id: 'agenda.column.level',
            message: '어느 판에',
            description: 'Column: which versions have the page',
          }),
          translate({
            id: 'agenda.column.cuts',
            message: '짧은 판에서 빼는 부분',
            description: 'Column: which steps shorter versions leave out',
          }),
        ]}
      >
        {ordered.map(({id, title, duration, level, cuts}) => (
          <tr key={id} className={styles.choice}>
            <td>
              <label className={styles.page} htmlFor={`agenda-${id}`}>
                <input
                  id={`agenda-${id}`}
                  type="checkbox"
                  checked={chosen.has(id)}
                  onChange={() => toggle(id)}
                />
                {translate(
                  {
                    id: 'agenda.page',
                    message: '{title} ({minutes}분)',
                    description: 'A page and how long it takes',
                  },
                  {title, minutes: duration},
                )}
              </label>
            </td>
            <td className={styles.order}>
              {([-1, 1] as const).map((by) => (
                <button
                  key={by}
                  type="button"
                  aria-label={
                    by < 0
                      ? translate(
                          {
                            id: 'agenda.up',
                            message: '{title} 위로',
                            description: 'Button: teaches a page earlier',
                          },
                          {title},
                        )
                      : translate(
                          {
                            id: 'agenda.down',
                            message: '{title} 아래로',
                            description: 'Button: teaches a page later',
                          },
                          {title},
                        )
                  }
                  onClick={({currentTarget}) => move(id, by, currentTarget)}
                >
                  <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
                </button>
              ))}
            </td>
            <td>{levelText(level)}</td>
            <td>
              {cuts.length === 0
                ? '–'
                : cuts
                    .map(({title: cut, minutes}) =>
                      translate(
                        {
                          id: 'agenda.cutOf',
                          message: '{title} {minutes}분',
                          description: 'A step that may be left out, and what this saves',
                        },
                        {title: cut, minutes},
                      ),
                    )
                    .join(', ')}
            </td>
          </tr>
        ))}
      </DataTable>
      {settings.order.length > 0 && (
        <p>
          <Button onClick={() => onChange({...settings, order: []})}>
            <Translate id="agenda.usualOrder" description="Button: back to the order of the course">
              원래 차례로
            </Translate>
          </Button>
        </p>
      )}
    </>
  );
}
