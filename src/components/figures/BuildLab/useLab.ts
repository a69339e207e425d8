import {useCallback, useEffect, useReducer, useState} from 'react';
import {translate} from '@docusaurus/Translate';
import {summaryText} from '../BuildSteps';
import {reduceLab, type Lab, type LabAction, type LabBuild} from './lab';
import type {LabInputs} from './labInputs';
import {loadedPrograms, loadPrograms} from './programs';
import {inputsOf, loadStarter, starterOf, type ReadyEdit, type StarterName} from './starters';
import {whenIdle} from '../../../browser/whenIdle';

/** The outcome of a build in a sentence. */
export function buildSummary({outcome}: LabBuild): string {
  if (outcome === undefined) {
    return translate({
      id: 'buildLab.summary.broken',
      message: '시뮬레이터가 이 Dockerfile을 다루지 못했습니다. 입력한 내용은 그대로 있습니다.',
      description: 'The outcome of a build in which the simulator itself broke down',
    });
  }
  return outcome.steps.length === 0 && outcome.error !== undefined
    ? translate({
        id: 'buildLab.summary.refused',
        message: '첫 단계를 실행하기 전에 빌드가 멈췄습니다.',
        description: 'The outcome of a build that stopped before its first step',
      })
    : summaryText(outcome.steps);
}

const nothingLeft = () =>
  translate({
    id: 'buildLab.edit.nothing',
    message: '고칠 곳이 없습니다. 이미 고쳤거나, 그 파일이나 줄이 없습니다.',
    description: 'Said when a ready-made change finds nothing to change',
  });

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

const onItsWay = () =>
  translate({
    id: 'buildLab.parts.loading',
    message: '시뮬레이터의 나머지를 받고 있습니다. 다 받으면 이어서 합니다.',
    description: 'Said where a build waits for a part of the simulator to be fetched',
  });

const notReceived = () =>
  translate({
    id: 'buildLab.parts.missing',
    message: '시뮬레이터의 나머지를 받지 못했습니다. 연결을 확인하고 다시 눌러 보십시오.',
    description: 'Said where a part of the simulator cannot be fetched',
  });

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
  useEffect(() => whenIdle(() => void loadPrograms().catch(() => undefined)), []);

  /** @returns undefined where something could not be fetched; the reader has been told */
  const fetchPrograms = useCallback(async (...others: readonly Promise<unknown>[]) => {
    if (loadedPrograms() === undefined) {
      say(onItsWay());
    }
    try {
      const [programs] = await Promise.all([loadPrograms(), ...others]);
      return programs;
    } catch {
      say(notReceived());
      return undefined;
    }
  }, []);
  const build = useCallback(async () => {
    const programs = await fetchPrograms();
    if (programs !== undefined) {
      dispatch({type: 'build', programs});
    }
  }, [dispatch, fetchPrograms]);
  const chooseStarter = async (starter: StarterName) => {
    setWanted(starter);
    const programs = await fetchPrograms(loadStarter(starter));
    if (programs !== undefined) {
      dispatch({type: 'start', starter, inputs: inputsOf(starterOf(starter)), programs});
      say(
        translate({
          id: 'buildLab.started',
          message: '처음 상태로 시작합니다. 되돌리기를 누르면 하던 것으로 돌아갑니다.',
          description: 'Said once the lab has been reset, or another starting point was chosen',
        }),
      );
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
      say(change === undefined ? nothingLeft() : ready.done());
    },
    chosenStarter: wanted ?? lab.present.starter,
    chooseStarter: (starter) => void chooseStarter(starter),
    async load(starter, inputs) {
      await loadStarter(starter);
      dispatch({type: 'start', starter, inputs, programs: undefined});
      say(
        translate({
          id: 'buildLab.loaded',
          message: '링크에 담긴 내용을 불러왔습니다. 빌드를 눌러야 빌드합니다.',
          description: 'Said once the state of a link has been loaded',
        }),
      );
    },
  };
}
