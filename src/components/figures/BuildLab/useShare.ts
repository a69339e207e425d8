import {useEffect, useEffectEvent, useState} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Snapshot} from './lab';
import type {LabInputs} from './labInputs';
import {isStarterName, type StarterName} from './starters';
import {copyByHandText, linkCopiedText, linksMissingText} from './text/labText';

/** The fragment of a link to a lab, whole or not; others are headings of the page. */
const SHARED = '#lab=';

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
  const fail = useEffectEvent(() => say(linksMissingText()));
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
  {starter, inputs: {dockerfile, files, buildArgs, target}}: Snapshot,
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
      say(linkCopiedText());
    } catch {
      setLink(made);
      say(copyByHandText());
    }
  };
  return {link, share: () => void share().catch(() => say(linksMissingText()))};
}
