import {useState} from 'react';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import chapters from '@generated/workshop-site/default/chapters.json';
import {systemName} from '@site/src/features/help/Problem/text';
import {cardText, type CardFields} from '@site/src/workshop/help/card';
import {findOrigin} from '@site/src/workshop/help/origin';
import {redact} from '@site/src/workshop/help/redact';
import {browserOf} from '@site/src/workshop/help/systems';
import type {SystemName} from '@site/src/workshop/help/types';
import {secretLabel} from './text';

export const fieldNames = (): Readonly<Record<keyof CardFields, string>> => ({
  page: translate({id: 'help.card.page', message: '페이지', description: 'A field of the card'}),
  step: translate({id: 'help.card.step', message: '단계', description: 'A field of the card'}),
  system: translate({
    id: 'help.card.system',
    message: '시스템',
    description: 'A field of the card',
  }),
  versions: translate({
    id: 'help.card.versions',
    message: '버전',
    description: 'A field of the card',
  }),
  error: translate({id: 'help.card.error', message: '오류', description: 'A field of the card'}),
});

/** What is on the card, and the card as text with the secrets taken out. */
export function useCard(error: string, system: SystemName) {
  const {search} = useLocation();
  // The card is made when a text has been read, so there is a browser and an address.
  const [origin] = useState(() => findOrigin(search, chapters));
  const [pageId, setPageId] = useState(origin?.chapter.id ?? '');
  const [stepId, setStepId] = useState(origin?.step?.id ?? '');
  const [written, setWritten] = useState<string>();
  const [versions, setVersions] = useState('');

  const chapter = chapters.find(({id}) => id === pageId);
  const steps = chapter?.steps ?? [];
  const number = steps.findIndex(({id}) => id === stepId);
  const step = steps[number];
  const named =
    written ?? [systemName(system), browserOf(navigator.userAgent)].filter(Boolean).join(', ');
  const heading = translate({
    id: 'help.card.heading',
    message: '[막혔어요] Docker 워크숍',
    description: 'The first line of the card',
  });
  const {text, removed} = redact(
    cardText(
      heading,
      {
        page: chapter?.title ?? '',
        step: step === undefined ? '' : `${number + 1}. ${step.title}`,
        system: named,
        versions,
        error,
      },
      fieldNames(),
    ),
    secretLabel,
  );
  return {
    chapters,
    steps,
    pageId,
    choosePage: (id: string) => {
      setPageId(id);
      setStepId('');
    },
    stepId,
    setStepId,
    system: named,
    setSystem: setWritten,
    versions,
    setVersions,
    text,
    removed,
  };
}
