import {useDeferredValue, useEffect, useMemo, useRef, useState} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useLazyModule} from '@site/src/components/ui/useLazyModule';
import {loadKnowledge} from '@site/src/features/help/loadKnowledge';
import {match, type Answer} from '@site/src/workshop/help/match';
import {systemOf} from '@site/src/workshop/help/systems';
import type {SystemName} from '@site/src/workshop/help/types';

/** The text that a reader has pasted, and the known failures in it. */
export function useHelpDesk() {
  const [text, setText] = useState('');
  const [chosen, setSystem] = useState<SystemName>();
  const isBrowser = useIsBrowser();
  const system = chosen ?? (isBrowser ? systemOf(navigator.userAgent) : 'linux');
  const {value: knowledge, load} = useLazyModule(loadKnowledge);
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = useDeferredValue(text);

  const change = (next: string) => {
    setText(next);
    void load();
  };

  useEffect(() => {
    // A text that was pasted before this script ran is in the text box already.
    const early = area.current?.value ?? '';
    if (early !== '') {
      void load().then(() => setText(early));
    }
  }, [load]);

  const tryExample = async (id: string) => {
    const loaded = await load();
    setText(loaded?.find((problem) => problem.id === id)?.example ?? '');
    area.current?.focus();
  };

  const answer = useMemo<Answer | undefined>(
    () => (knowledge === undefined || shown.trim() === '' ? undefined : match(shown, knowledge)),
    [knowledge, shown],
  );

  return {text: shown, written: text, system, setSystem, area, change, tryExample, answer};
}
