import {useState} from 'react';
import {useLocation} from '@docusaurus/router';
import chapters from '@generated/workshop-site/default/chapters.json';
import {systemName} from '@site/src/features/help/Problem/text';
import {cardText} from '@site/src/workshop/help/card';
import {findOrigin} from '@site/src/workshop/help/origin';
import {redact} from '@site/src/workshop/help/redact';
import {browserOf} from '@site/src/workshop/help/systems';
import type {SystemName} from '@site/src/workshop/help/types';
import {cardHeading, fieldNames, secretLabel} from './text';

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
  const {text, removed} = redact(
    cardText(
      cardHeading(),
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
