import {useId, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import siteConfig from '@generated/docusaurus.config';
import roomFacts from '@generated/workshop-facilitator/default/room.json';
import DataTable from '../../../components/ui/Table/DataTable';
import {trafficOf, type Room} from '../../../workshop/classroom/traffic';
import {useSiteSize} from './useSiteSize';
import shared from '../styles.module.css';
import styles from './styles.module.css';

const {downloads, pullsPerAddress} = roomFacts;

const FIRST: Omit<Room, 'site'> = {people: 30, line: 100, network: 300};

const rounded = (value: number): string => value.toFixed(value < 10 ? 1 : 0);

const megabytesText = (amount: number | string): string =>
  translate({id: 'traffic.megabytes', message: '{amount} MB'}, {amount});

const sized = (megabytes: number): string =>
  megabytes < 1000
    ? megabytesText(rounded(megabytes))
    : translate(
        {id: 'traffic.gigabytes', message: '{amount} GB'},
        {amount: (megabytes / 1000).toFixed(1)},
      );

interface FieldProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

function Field({label, value, max, onChange}: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className={shared.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={1}
        max={max}
        value={value}
        onChange={({target}) => {
          const read = Number(target.value);
          if (read >= 1 && read <= max) {
            onChange(read);
          }
        }}
      />
    </div>
  );
}

/** How much a room fetches, and how long its line takes for it. */
export default function Traffic(): ReactNode {
  const [room, setRoom] = useState(FIRST);
  const site = useSiteSize(siteConfig.baseUrl);
  const traffic = trafficOf(downloads, {...room, site});
  const set = (change: Partial<typeof FIRST>): void =>
    setRoom((before) => ({...before, ...change}));
  return (
    <div className={styles.traffic}>
      <div className={clsx(shared.fields, styles.fields)}>
        <Field
          label={translate({id: 'traffic.people', message: '사람', description: 'Label: people'})}
          value={room.people}
          max={1000}
          onChange={(people) => set({people})}
        />
        <Field
          label={translate({
            id: 'traffic.line',
            message: '인터넷 회선(Mbit/s)',
            description: 'Label: the speed of the line to the internet',
          })}
          value={room.line}
          max={100_000}
          onChange={(line) => set({line})}
        />
        <Field
          label={translate({
            id: 'traffic.network',
            message: '강의실 네트워크(Mbit/s)',
            description: 'Label: the speed of the network in the room',
          })}
          value={room.network}
          max={100_000}
          onChange={(network) => set({network})}
        />
      </div>
      <DataTable
        label={translate({
          id: 'traffic.sizes',
          message: '한 사람이 받는 것',
          description: 'Name of the table of downloads',
        })}
        columns={[
          translate({
            id: 'traffic.column.what',
            message: '받는 것',
            description: 'Column: the name of a download',
          }),
          translate({
            id: 'traffic.column.size',
            message: '한 사람',
            description: 'Column: the size of a download for one person',
          }),
          translate({
            id: 'traffic.column.source',
            message: '출처와 확인한 날',
            description: 'Column: where a size was read, and when',
          }),
        ]}
      >
        {downloads.map(({name, megabytes, source, day}) => (
          <tr key={name}>
            <td>
              <code>{name}</code>
            </td>
            <td className={styles.number}>{megabytesText(megabytes)}</td>
            <td>
              <Link href={source}>{new URL(source).hostname}</Link>{' '}
              <time dateTime={day}>{day}</time>
            </td>
          </tr>
        ))}
        <tr>
          <td>
            <Translate id="traffic.site" description="The site, kept for offline use">
              이 사이트 전체(오프라인용)
            </Translate>
          </td>
          <td className={styles.number} data-traffic="site">
            {megabytesText(rounded(site))}
          </td>
          <td>
            <Translate id="traffic.built" description="Where the size of the site comes from">
              빌드 결과를 잼(압축 전)
            </Translate>
          </td>
        </tr>
      </DataTable>
      <dl className={styles.result}>
        <div>
          <dt>
            <Translate id="traffic.perPerson" description="Label: what one person fetches">
              한 사람
            </Translate>
          </dt>
          <dd>{sized(traffic.perPerson)}</dd>
        </div>
        <div>
          <dt>
            <Translate id="traffic.all" description="Label: what the room fetches, and how long">
              모두, 미러 없이
            </Translate>
          </dt>
          <dd data-traffic="total">
            <Translate
              id="traffic.takes"
              description="An amount of data, and how long the line takes for it"
              values={{size: sized(traffic.total), minutes: rounded(traffic.minutes)}}
            >
              {'{size}, {minutes}분'}
            </Translate>
          </dd>
        </div>
        <div>
          <dt>
            <Translate
              id="traffic.mirrored"
              description="Label: what comes over the line with a mirror, and how long"
            >
              미러가 있을 때, 인터넷에서
            </Translate>
          </dt>
          <dd data-traffic="mirrored">
            <Translate
              id="traffic.takes"
              description="An amount of data, and how long the line takes for it"
              values={{
                size: sized(traffic.mirrored),
                minutes: rounded(traffic.mirroredMinutes),
              }}
            >
              {'{size}, {minutes}분'}
            </Translate>
          </dd>
        </div>
        <div>
          <dt>
            <Translate
              id="traffic.handing"
              description="Label: how long the mirror takes to hand images to all"
            >
              미러가 모두에게 나누어 주기
            </Translate>
          </dt>
          <dd>
            <Translate
              id="traffic.minutes"
              description="How long it takes"
              values={{minutes: rounded(traffic.handingMinutes)}}
            >
              {'{minutes}분'}
            </Translate>
          </dd>
        </div>
      </dl>
      <p className={styles.pulls} data-over={traffic.pulls > pullsPerAddress || undefined}>
        {traffic.pulls > pullsPerAddress ? (
          <Translate
            id="traffic.tooMany"
            description="The room pulls more images than an address may without a login"
            values={{pulls: traffic.pulls, limit: pullsPerAddress}}
          >
            {
              '아무도 로그인하지 않으면 이미지를 {pulls}번 받습니다. 주소 하나의 한도 {limit}번을 넘으므로 로그인하거나 미러를 둡니다.'
            }
          </Translate>
        ) : (
          <Translate
            id="traffic.few"
            description="The room pulls no more images than an address may without a login"
            values={{pulls: traffic.pulls, limit: pullsPerAddress}}
          >
            {
              '아무도 로그인하지 않으면 이미지를 {pulls}번 받습니다. 주소 하나의 한도 {limit}번을 넘지 않습니다.'
            }
          </Translate>
        )}
      </p>
    </div>
  );
}
