import {useEffect, useEffectEvent, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import pages from '@generated/workshop-facilitator/default/agenda.json';
import {plan} from '../../../workshop/agenda/plan';
import {beginAt} from '../../../workshop/agenda/running';
import Button from '../../../components/ui/Button';
import {intentOf} from '../projector/keys';
import {minutesNow} from '../now';
import {useNow} from '../useNow';
import {useRemembered} from '../useRemembered';
import Clock from './Clock';
import Connection from './Connection';
import NoteText from './NoteText';
import {timingOf} from './timing';
import {useNotes} from './useNotes';
import {useProjectors} from './useProjectors';
import styles from './styles.module.css';

/** The second window: what to say here, how long it has taken, and what comes next. */
export default function Notes({baseUrl}: {readonly baseUrl: string}): ReactNode {
  const {shown, connected, channel, go} = useProjectors();
  const notes = useNotes(baseUrl);
  const [remembered, change] = useRemembered();
  const now = useNow();
  const index = shown?.slides.findIndex(({id}) => id === shown.slide) ?? -1;
  const slide = shown?.slides[index];
  const next = shown?.slides[index + 1];
  const previous = shown?.slides[index - 1];
  const path = shown && `/${shown.page.slice(baseUrl.length)}`.replace(/\/?$/, '/');
  const blocks =
    typeof notes === 'object' && path !== undefined && slide !== undefined
      ? (notes.pages[path] ?? notes.pages[path.slice(0, -1)])?.[slide.id]
      : undefined;
  const minutes = now && minutesNow(now);
  const timing =
    shown && now && minutes !== undefined
      ? timingOf(pages, remembered, shown, {now: now.getTime(), minutes})
      : undefined;

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const intent = intentOf(event);
    const target =
      intent === 'next' || intent === 'forward'
        ? next
        : intent === 'previous' || intent === 'back'
          ? previous
          : undefined;
    if (target !== undefined) {
      event.preventDefault();
      go(target.id);
    }
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);

  const begin = (): void => {
    const key = timing?.item?.key;
    if (key !== undefined && minutes !== undefined) {
      const items = plan(pages, remembered.settings);
      change({running: beginAt(items, remembered.running, key, Math.floor(minutes))});
    }
  };

  return (
    <div className={styles.notes}>
      <Connection channel={channel} connected={connected} />
      <h1 className={styles.title}>
        {slide?.title ??
          translate({
            id: 'notes.title',
            message: '진행자 노트',
            description: 'The title of the window with the notes',
          })}
      </h1>
      {shown !== undefined && slide?.title !== shown.title && (
        <p className={styles.page}>{shown.title}</p>
      )}
      {timing && minutes !== undefined && <Clock timing={timing} minutes={minutes} />}
      {shown !== undefined && (
        <>
          <div className={styles.controls}>
            <Button disabled={!previous} onClick={() => previous && go(previous.id)}>
              <Translate id="notes.previous" description="Button: the slide before, in all windows">
                ← 이전
              </Translate>
            </Button>
            <Button look="primary" disabled={!next} onClick={() => next && go(next.id)}>
              <Translate id="notes.next" description="Button: the next slide, in all windows">
                다음 →
              </Translate>
            </Button>
            <Button disabled={timing?.item === undefined} onClick={begin}>
              <Translate
                id="notes.begin"
                description="Button: the room begins this page now, and the agenda moves"
              >
                이 페이지를 지금 시작
              </Translate>
            </Button>
          </div>
          <p className={styles.next}>
            {next !== undefined && (
              <Translate
                id="notes.then"
                description="What the next slide is"
                values={{title: <strong>{next.title}</strong>}}
              >
                {'다음: {title}'}
              </Translate>
            )}
            {next === undefined && (
              <Translate id="notes.last" description="The page has no further slide">
                이 페이지의 마지막입니다.
              </Translate>
            )}
          </p>
        </>
      )}
      <section
        className={styles.text}
        aria-label={translate({
          id: 'notes.section',
          message: '이 단계의 노트',
          description: 'Name of the part with the notes',
        })}
      >
        {blocks !== undefined && <NoteText blocks={blocks} />}
        {notes === 'failed' && (
          <p>
            <Translate id="notes.failed" description="The file of the notes did not come">
              노트를 불러오지 못했습니다. 네트워크를 확인하고 창을 새로 고치세요.
            </Translate>
          </p>
        )}
        {typeof notes === 'object' && shown !== undefined && blocks === undefined && (
          <p className={styles.none}>
            <Translate id="notes.none" description="The slide has no notes">
              이 단계에는 노트가 없습니다.
            </Translate>
          </p>
        )}
        {shown === undefined && (
          <p className={styles.none}>
            <Translate id="notes.how" description="What the window with the notes is for">
              발표 창이 이 컴퓨터의 같은 브라우저에 열려 있으면, 그 단계에서 할 말과 시간이 여기에
              나옵니다. 이 창은 프로젝터에 비추지 마세요.
            </Translate>
          </p>
        )}
      </section>
    </div>
  );
}
