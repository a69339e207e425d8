import {useImperativeHandle, useRef, useState, type ReactNode, type Ref} from 'react';
import {flushSync} from 'react-dom';
import Editor, {type EditorDiagnostic, type EditorHandle, type LineMark} from '../Editor';
import FileActions from './FileActions';
import FileList from './FileList';
import {DOCKERFILE} from './filePaths';
import {languageOf} from './languages';
import type {LabControls} from './useLab';
import styles from './styles.module.css';

export interface FilesHandle {
  /** Puts the cursor on a line of the Dockerfile. */
  readonly showLine: (line: number) => void;
}

interface FilesProps {
  readonly controls: LabControls;
  readonly ignored: readonly string[];
  readonly diagnostics: readonly EditorDiagnostic[];
  readonly lineMarks: readonly LineMark[];
  readonly ref?: Ref<FilesHandle>;
}

/** The Dockerfile and the build context, each file to be written in. */
export default function Files({
  controls,
  ignored,
  diagnostics,
  lineMarks,
  ref,
}: FilesProps): ReactNode {
  const {lab, edit, build} = controls;
  const {dockerfile, files} = lab.present.inputs;
  const [wanted, choose] = useState(DOCKERFILE);
  // A file that no longer exists, as after undo, is no longer chosen.
  const chosen = Object.hasOwn(files, wanted) ? wanted : DOCKERFILE;
  const isDockerfile = chosen === DOCKERFILE;
  const file = files[chosen];
  const editor = useRef<EditorHandle>(null);
  const list = useRef<HTMLUListElement>(null);
  /** Gives the focus to the list: the element that had it has been removed. */
  const goTo = (path: string) => {
    flushSync(() => choose(path));
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  };
  useImperativeHandle(
    ref,
    () => ({
      showLine(line) {
        // The editor of the Dockerfile is drawn once the Dockerfile is chosen.
        flushSync(() => choose(DOCKERFILE));
        editor.current?.reveal({line, column: 1});
      },
    }),
    [],
  );
  return (
    <div className={styles.context}>
      <FileList ref={list} files={files} ignored={ignored} chosen={chosen} onChoose={choose} />
      {isDockerfile ? (
        <Editor
          key={DOCKERFILE}
          ref={editor}
          value={dockerfile}
          onChange={(text) => edit({dockerfile: text}, DOCKERFILE)}
          language="dockerfile"
          label={DOCKERFILE}
          diagnostics={diagnostics}
          lineMarks={lineMarks}
          onSubmit={build}
        />
      ) : (
        <Editor
          key={chosen}
          value={file?.content ?? ''}
          onChange={(content) => edit({files: {...files, [chosen]: {...file, content}}}, chosen)}
          language={languageOf(chosen)}
          label={chosen}
          onSubmit={build}
        />
      )}
      <FileActions
        files={files}
        chosen={chosen}
        onChange={(next) => edit({files: next})}
        onChoose={goTo}
      />
    </div>
  );
}
