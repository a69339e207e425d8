import {useId, useState, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {ContextFiles} from '../../../simulator/buildkit';
import Button from '../../ui/Button';
import {pathProblem, type PathProblem} from './filePaths';
import {pathProblemText} from './text/labText';
import styles from './styles.module.css';

interface FileNameProps {
  readonly label: string;
  /** What the box holds at first. */
  readonly path: string;
  /** The files that the path must not clash with. */
  readonly others: ContextFiles;
  readonly onDone: (path: string) => void;
  readonly onCancel: () => void;
}

/** Focuses the box when it appears: the reader has just pressed the button for it. */
const focus = (box: HTMLInputElement | null) => box?.focus();

/** Asks for the path of a file. */
export default function FileName({
  label,
  path: first,
  others,
  onDone,
  onCancel,
}: FileNameProps): ReactNode {
  const [path, setPath] = useState(first);
  const [problem, setProblem] = useState<PathProblem>();
  const id = useId();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const found = pathProblem(path.trim(), others);
        setProblem(found);
        if (found === undefined) {
          onDone(path.trim());
        }
      }}
    >
      <label className={styles.field}>
        {label}
        <input
          ref={focus}
          value={path}
          spellCheck={false}
          autoCapitalize="off"
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : id}
          onChange={({target}) => setPath(target.value)}
          onKeyDown={({key}) => {
            if (key === 'Escape') {
              onCancel();
            }
          }}
        />
      </label>
      <Button type="submit">
        <Translate id="buildLab.file.ok" description="Button that gives a file its path">
          확인
        </Translate>
      </Button>
      <Button onClick={onCancel}>
        <Translate id="buildLab.file.cancel" description="Button that leaves a file's path alone">
          취소
        </Translate>
      </Button>
      {problem !== undefined && (
        <p id={id} role="alert" className={styles.problem}>
          {pathProblemText(problem)}
        </p>
      )}
    </form>
  );
}
