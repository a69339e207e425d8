import {useEffect, useEffectEvent, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Moment} from './lab';
import type {LabInputs} from './labInputs';
import {isStarterName, type StarterName} from './starters';

/** The fragment of a link to a lab, whole or not; others are headings of the page. */
const SHARED = '#lab=';

const noLinks = () =>
  translate({
    id: 'buildLab.share.missing',
    message: '링크를 다루는 부분을 받지 못했습니다. 연결을 확인하고 다시 눌러 보십시오.',
    description: 'Said when the part of the page that makes and reads links cannot be fetched',
  });

interface Loading {
  readonly load: (starter: StarterName, inputs: LabInputs) => Promise<void>;
  readonly say: (notice: string) => void;
}

/** Takes the state that the page's address carries, when it is opened and when it changes. */
export function useSharedState(isOn: boolean, fallback: StarterName, {load, say}: Loading): void {
  const read = useEffectEvent(async (signal: AbortSignal) => {
    if (!location.hash.startsWith(SHARED)) {
      return;
    }
    const {readLink} = await import('./links');
    const result = await readLink(location.hash);
    if (signal.aborted) {
      return;
    }
    if (result.ok) {
      const {starter, target, ...rest} = result.value;
      const name = isStarterName(starter) ? starter : fallback;
      await load(name, {...rest, target, noCache: false});
    } else {
      say(result.problem);
    }
  });
  const fail = useEffectEvent(() => say(noLinks()));
  useEffect(() => {
    if (!isOn) {
      return undefined;
    }
    const listening = new AbortController();
    const {signal} = listening;
    const onChange = () => {
      read(signal).catch(() => fail());
    };
    onChange();
    addEventListener('hashchange', onChange, {signal});
    return () => listening.abort();
  }, [isOn]);
}

/**
 * Makes a link to the lab's page that carries the state, and copies it.
 *
 * @returns the link where it could not be copied, for the reader to copy by hand
 */
export function useShareLink(
  {starter, inputs: {dockerfile, files, buildArgs, target}}: Moment,
  say: (notice: string) => void,
) {
  const [link, setLink] = useState<string>();
  const page = useBaseUrl('/playground/');
  const share = async () => {
    const {writeLink} = await import('./links');
    const written = await writeLink({
      ...{dockerfile, files, buildArgs, starter},
      ...(target === undefined ? {} : {target}),
    });
    if (!written.ok) {
      say(written.problem);
      return;
    }
    const made = new URL(page + written.value, location.href).href;
    try {
      await navigator.clipboard.writeText(made);
      setLink(undefined);
      say(
        translate({
          id: 'buildLab.share.copied',
          message: '지금 내용을 담은 링크를 복사했습니다.',
          description: 'Said once the link to the lab’s state is in the clipboard',
        }),
      );
    } catch {
      setLink(made);
      say(
        translate({
          id: 'buildLab.share.byHand',
          message: '클립보드를 쓸 수 없습니다. 아래 주소를 직접 복사하십시오.',
          description: 'Said when the browser does not let the page write to the clipboard',
        }),
      );
    }
  };
  return {link, share: () => void share().catch(() => say(noLinks()))};
}
