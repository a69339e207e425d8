import {useId, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import BuildArgs from './BuildArgs';
import type {LabControls} from './useLab';
import styles from './styles.module.css';

interface OptionsProps {
  readonly controls: LabControls;
  /** Names of stages that can be a target. */
  readonly stages: readonly string[];
}

/** The options of `docker build`: arguments, the target, whether the cache is used. */
export default function Options({controls, stages}: OptionsProps): ReactNode {
  const {lab, edit} = controls;
  const {buildArgs, target, noCache} = lab.present.inputs;
  const id = useId();
  const hasArgs = Object.keys(buildArgs).length > 0;
  const [hadArgs, setHadArgs] = useState(hasArgs);
  const [isOpen, setOpen] = useState(hasArgs);
  if (hasArgs !== hadArgs) {
    setHadArgs(hasArgs);
    // Opens with the first argument, and stays open when the last is removed: the focus is in it.
    setOpen(isOpen || hasArgs);
  }
  // A target that the Dockerfile no longer has stays listed: the next build fails because of it.
  const known = target === undefined || stages.includes(target) ? stages : [target, ...stages];
  return (
    <details
      className={styles.options}
      open={isOpen}
      onToggle={({currentTarget}) => setOpen(currentTarget.open)}
    >
      <summary>
        <Translate id="buildLab.options" description="Opens the options of the build">
          빌드 옵션
        </Translate>
      </summary>
      <div className={styles.optionsBody}>
        <BuildArgs value={buildArgs} onChange={(next, typing) => edit({buildArgs: next}, typing)} />
        <div className={styles.field}>
          <label htmlFor={id}>
            <Translate id="buildLab.target" description="Before the choice of the stage to build">
              빌드할 스테이지(--target)
            </Translate>
          </label>
          <select
            id={id}
            value={target ?? ''}
            onChange={({target: {value}}) => edit({target: value === '' ? undefined : value})}
          >
            <option value="">
              {translate({
                id: 'buildLab.target.last',
                message: '마지막 스테이지',
                description: 'The choice of the last stage',
              })}
            </option>
            {known.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={noCache}
            onChange={({target: {checked}}) => edit({noCache: checked})}
          />
          <Translate id="buildLab.noCache" description="Chooses not to use the cache">
            캐시 쓰지 않기(--no-cache)
          </Translate>
        </label>
      </div>
    </details>
  );
}
