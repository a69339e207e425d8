import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {plan, taught, totalMinutes} from '../../../workshop/agenda/plan';
import {
  VERSIONS,
  type AgendaItem,
  type AgendaPage,
  type AgendaSettings,
} from '../../../workshop/agenda/types';
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
  const pauses = items.filter(({kind}) => kind !== 'page');
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
        {pages.map(({id, title, duration, level, cuts}) => (
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
    </>
  );
}
