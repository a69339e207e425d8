import {useId, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {inputText, readClock} from '../../../workshop/agenda/clock';
import {VERSIONS, type AgendaSettings} from '../../../workshop/agenda/types';
import Segmented from '../../../components/ui/Segmented';
import {versionText} from './text';
import shared from '../styles.module.css';
import styles from './styles.module.css';

interface FieldProps {
  readonly label: string;
  readonly type: 'time' | 'number';
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
  readonly onChange: (value: number) => void;
}

/** A time of day or a number of minutes; what cannot be read changes nothing. */
function Field({label, type, value, min = 0, max, onChange}: FieldProps): ReactNode {
  const id = useId();
  const read = (text: string): void => {
    const number = type === 'time' ? readClock(text) : text === '' ? undefined : Number(text);
    if (number !== undefined && number >= min && number <= (max ?? Infinity)) {
      onChange(Math.round(number));
    }
  };
  return (
    <div className={shared.field}>
      <label htmlFor={id}>{label}</label>
      <input
        key={type === 'time' ? 'time' : 'number'}
        id={id}
        type={type}
        min={type === 'number' ? min : undefined}
        max={type === 'number' ? max : undefined}
        step={type === 'number' ? 5 : undefined}
        value={type === 'time' ? inputText(value) : value}
        onChange={({target}) => read(target.value)}
      />
    </div>
  );
}

interface SettingsProps {
  readonly settings: AgendaSettings;
  readonly onChange: (settings: AgendaSettings) => void;
}

/** What a facilitator sets of the day. */
export default function Settings({settings, onChange}: SettingsProps): ReactNode {
  const set = (change: Partial<AgendaSettings>): void => onChange({...settings, ...change});
  return (
    <div className={styles.settings}>
      <Segmented
        label={translate({
          id: 'agenda.version',
          message: '길이',
          description: 'Label of the choice of a version of the workshop',
        })}
        options={VERSIONS.map((value) => ({value, label: versionText(value)}))}
        value={settings.version}
        onChange={(version) => set({version, pages: {}})}
      />
      <div className={shared.fields}>
        <Field
          label={translate({id: 'agenda.start', message: '시작', description: 'Label: start time'})}
          type="time"
          value={settings.start}
          onChange={(start) => set({start})}
        />
        <Field
          label={translate({
            id: 'agenda.openingMinutes',
            message: '여는 말(분)',
            description: 'Label: minutes before the first page; 0 for none',
          })}
          type="number"
          max={60}
          value={settings.opening}
          onChange={(opening) => set({opening})}
        />
        <Field
          label={translate({
            id: 'agenda.questionsMinutes',
            message: '질문(분)',
            description: 'Label: minutes for questions at the end; 0 for none',
          })}
          type="number"
          max={60}
          value={settings.questions}
          onChange={(questions) => set({questions})}
        />
        <Field
          label={translate({
            id: 'agenda.breakEvery',
            message: '쉬지 않고 최대(분)',
            description: 'Label: the longest time without a break, in minutes',
          })}
          type="number"
          min={10}
          max={240}
          value={settings.breakEvery}
          onChange={(breakEvery) => set({breakEvery})}
        />
        <Field
          label={translate({
            id: 'agenda.breakLength',
            message: '휴식(분)',
            description: 'Label: how long a break is, in minutes',
          })}
          type="number"
          max={60}
          value={settings.breakLength}
          onChange={(breakLength) => set({breakLength})}
        />
        <Field
          label={translate({
            id: 'agenda.lunchAt',
            message: '점심 무렵',
            description: 'Label: about when lunch is',
          })}
          type="time"
          value={settings.lunchAt}
          onChange={(lunchAt) => set({lunchAt})}
        />
        <Field
          label={translate({
            id: 'agenda.lunchLength',
            message: '점심(분)',
            description: 'Label: how long lunch is, in minutes; 0 for none',
          })}
          type="number"
          max={120}
          value={settings.lunchLength}
          onChange={(lunchLength) => set({lunchLength})}
        />
      </div>
      <noscript>
        <p>
          <Translate id="agenda.noscript" description="Shown where scripts do not run">
            JavaScript가 꺼져 있어 10시에 시작하는 3시간짜리 기본 일정만 보입니다.
          </Translate>
        </p>
      </noscript>
    </div>
  );
}
