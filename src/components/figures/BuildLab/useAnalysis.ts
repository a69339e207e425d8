import {useEffect, useState} from 'react';
import {analyse, analyseAndCheck, type Analysis} from './analysis';
import type {LabInputs} from './labInputs';
import {whenIdle} from '../../../browser/whenIdle';

/** How long after the last keystroke the analysis starts, in milliseconds. */
const DELAY = 250;

interface Known {
  /** The inputs that were analysed and checked; undefined before the first check. */
  readonly inputs: LabInputs | undefined;
  readonly analysis: Analysis;
}

/** The analysis of the inputs. It follows them after a short pause, so that typing never waits. */
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
    }, DELAY);
    return () => {
      isGone = true;
      clearTimeout(timer);
      stop();
    };
  }, [inputs, isKnown]);
  return known.analysis;
}
