import {useEffect, useState} from 'react';
import {analyse, analyseAndCheck, type Analysis} from './analysis';
import type {LabInputs} from './labInputs';
import {whenIdle} from '../../../browser/whenIdle';

/** How long the reader's hands must rest, in milliseconds. */
const PAUSE = 250;

interface Known {
  /** The inputs that have been looked at and checked; undefined before the first check. */
  readonly inputs: LabInputs | undefined;
  readonly analysis: Analysis;
}

/** What can be said of the inputs; it comes a moment after them, so that typing never waits. */
export function useAnalysis(inputs: LabInputs): Analysis {
  const [known, setKnown] = useState<Known>(() => ({
    inputs: undefined,
    analysis: analyse(inputs),
  }));
  const isKnown = known.inputs === inputs;
  useEffect(() => {
    if (isKnown) {
      return undefined;
    }
    let isGone = false;
    let stop: () => void = () => undefined;
    const look = async () => {
      const analysis = await analyseAndCheck(inputs);
      if (!isGone) {
        setKnown({inputs, analysis});
      }
    };
    const timer = setTimeout(() => {
      stop = whenIdle(() => void look());
    }, PAUSE);
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop();
    };
  }, [inputs, isKnown]);
  return known.analysis;
}
