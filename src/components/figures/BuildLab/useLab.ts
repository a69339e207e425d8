import {useCallback, useEffect, useReducer, useState} from 'react';
import {reduceLab, type Lab, type LabAction} from './lab';
import type {LabInputs} from './labInputs';
import {programs} from './programs';
import {inputsOf, loadStarter, starterOf, type ReadyEdit, type StarterName} from './starters';
import {
  buildSummary,
  linkLoadedText,
  nothingToEditText,
  programsLoadingText,
  programsMissingText,
  startedText,
} from './text/labText';
import {whenIdle} from '../../../browser/whenIdle';

/** The lab and what the reader can do with it. */
export interface LabControls {
  readonly lab: Lab;
  /** What was done last, in a sentence with code in backticks. */
  readonly notice: string;
  readonly say: (notice: string) => void;
  readonly dispatch: (action: LabAction) => void;
  readonly edit: (change: Partial<LabInputs>, typing?: string) => void;
  readonly applyEdit: (edit: ReadyEdit) => void;
  readonly build: () => void;
  /** The starter that the reader has chosen; it may still be loading. */
  readonly chosenStarter: StarterName;
  readonly chooseStarter: (name: StarterName) => void;
  /** Begins with inputs that came from elsewhere: they are not built until the reader says so. */
  readonly load: (starter: StarterName, inputs: LabInputs) => Promise<void>;
}

/** @param first the lab as it begins */
export function useLab(first: Lab): LabControls {
  const [{lab, built}, dispatchBoth] = useReducer(
    (state: {readonly lab: Lab; readonly built: boolean}, action: LabAction) => ({
      lab: reduceLab(state.lab, action),
      built: action.type === 'build',
    }),
    {lab: first, built: true},
  );
  const [said, say] = useState('');
  const [wanted, setWanted] = useState<StarterName>();
  const latest = lab.present.builds.at(-1);

  const dispatch = useCallback((action: LabAction) => {
    say('');
    dispatchBoth(action);
  }, []);
  const edit = useCallback(
    (change: Partial<LabInputs>, typing?: string) => dispatch({type: 'edit', change, typing}),
    [dispatch],
  );
  // The programs that the next build may need are fetched once the first build is on the screen.
  useEffect(() => whenIdle(() => void programs.load().catch(() => undefined)), []);

  /** @returns undefined where something could not be fetched; the reader has been told */
  const fetchPrograms = useCallback(async (...others: readonly Promise<unknown>[]) => {
    if (programs.known() === undefined) {
      say(programsLoadingText());
    }
    try {
      const [loaded] = await Promise.all([programs.load(), ...others]);
      return loaded;
    } catch {
      say(programsMissingText());
      return undefined;
    }
  }, []);
  const build = useCallback(async () => {
    const loaded = await fetchPrograms();
    if (loaded !== undefined) {
      dispatch({type: 'build', programs: loaded});
    }
  }, [dispatch, fetchPrograms]);
  const chooseStarter = async (starter: StarterName) => {
    setWanted(starter);
    const loaded = await fetchPrograms(loadStarter(starter));
    if (loaded !== undefined) {
      const inputs = inputsOf(starterOf(starter));
      dispatch({type: 'start', starter, inputs, programs: loaded});
      say(startedText());
    }
    setWanted(undefined);
  };

  return {
    lab,
    notice: said === '' && built && latest !== undefined ? buildSummary(latest) : said,
    say,
    dispatch,
    edit,
    build: () => void build(),
    applyEdit(ready) {
      const change = ready.apply(lab.present.inputs);
      if (change !== undefined) {
        dispatch({type: 'edit', change});
      }
      say(change === undefined ? nothingToEditText() : ready.done());
    },
    chosenStarter: wanted ?? lab.present.starter,
    chooseStarter: (starter) => void chooseStarter(starter),
    async load(starter, inputs) {
      await loadStarter(starter);
      dispatch({type: 'start', starter, inputs, programs: undefined});
      say(linkLoadedText());
    },
  };
}
