import {useEffect, useState} from 'react';
import {analyse, type Analysis} from './analysis';
import type {LabInputs} from './labInputs';

/** How long the reader's hands must rest, in milliseconds. */
const PAUSE = 250;

/** Runs when the browser has nothing better to do; at once in a while where it cannot tell. */
function whenIdle(then: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(then, 0);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(then, {timeout: 1000});
  return () => cancelIdleCallback(request);
}

/** What can be said of the inputs; it comes a moment after them, so that typing never waits. */
export function useAnalysis(inputs: LabInputs): Analysis {
  const [known, setKnown] = useState(() => ({inputs, analysis: analyse(inputs)}));
  const isKnown = known.inputs === inputs;
  useEffect(() => {
    if (isKnown) {
      return undefined;
    }
    let stop: () => void = () => undefined;
    const timer = setTimeout(() => {
      stop = whenIdle(() => setKnown({inputs, analysis: analyse(inputs)}));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [inputs, isKnown]);
  return known.analysis;
}
