/**
 * `npm run stale`: what was last checked more than 120 days ago, and facts whose last day has
 * passed. `-- --today 2027-04-02` tries another day.
 */
import {parseArgs} from 'node:util';
import * as z from 'zod';
import {everythingChecked} from './stale/checked';
import {CHECK_EVERY_DAYS, dueLines} from './stale/due';

/** Today in Korea, where the site is read: `sv` writes a day as YYYY-MM-DD. */
const todayInKorea = (): string =>
  new Intl.DateTimeFormat('sv', {timeZone: 'Asia/Seoul'}).format(new Date());

const {values} = parseArgs({options: {today: {type: 'string', default: todayInKorea()}}});
const day = z.iso.date().safeParse(values.today);
if (day.success) {
  const all = everythingChecked();
  const lines = dueLines(all, day.data);
  lines.forEach((line) => console.error(line));
  console.log(
    lines.length > 0
      ? `\n${day.data}에 다시 확인할 것이 ${lines.length}개 있습니다.`
      : `${day.data}: ${all.length}개를 ${CHECK_EVERY_DAYS}일 안에 확인했고, 기한이 지난 사실이 없습니다.`,
  );
  process.exitCode = lines.length > 0 ? 1 : 0;
} else {
  console.error(`--today ${values.today}: 2026-11-24처럼 적은 날짜여야 합니다.`);
  process.exitCode = 1;
}
