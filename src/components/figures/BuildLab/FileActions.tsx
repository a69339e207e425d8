import {useRef, useState, type ReactNode, type RefObject} from 'react';
import {flushSync} from 'react-dom';
import Translate, {translate} from '@docusaurus/Translate';
import type {ContextFile, ContextFiles} from '../../../simulator/buildkit';
import Button from '../../ui/Button';
import {isExecutable} from './FileList';
import FileName from './FileName';
import {DOCKERFILE} from './filePaths';
import styles from './styles.module.css';

interface FileActionsProps {
  readonly files: ContextFiles;
  readonly chosen: string;
  readonly onChange: (files: ContextFiles) => void;
  /** Chooses a file, and gives it the focus. */
  readonly onChoose: (path: string) => void;
}

/** The file with its x bits set or cleared; a file with the usual mode has no `mode`. */
const withOtherMode = ({content, mode}: ContextFile): ContextFile =>
  isExecutable(mode) ? {content} : {content, mode: 0o755};

function without(files: ContextFiles, path: string): ContextFiles {
  return Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));
}

/** Makes, renames, deletes files and changes the mode of the chosen one. */
export default function FileActions({
  files,
  chosen,
  onChange,
  onChoose,
}: FileActionsProps): ReactNode {
  const [asking, setAsking] = useState<'new' | 'rename'>();
  const file = chosen === DOCKERFILE ? undefined : files[chosen];
  const put = (path: string, others: ContextFiles, entry: ContextFile) => {
    onChange({...others, [path]: entry});
    setAsking(undefined);
    onChoose(path);
  };
  const toNew = useRef<HTMLButtonElement>(null);
  const toRename = useRef<HTMLButtonElement>(null);
  /** Gives the focus back to the button that opened the box. */
  const cancel = (opener: RefObject<HTMLButtonElement | null>) => {
    flushSync(() => setAsking(undefined));
    opener.current?.focus();
  };
  if (asking === 'new') {
    return (
      <FileName
        label={translate({
          id: 'buildLab.file.newPath',
          message: '새 파일의 경로',
          description: 'Asks for the path of a new file',
        })}
        path=""
        others={files}
        onDone={(path) => put(path, files, {content: ''})}
        onCancel={() => cancel(toNew)}
      />
    );
  }
  if (asking === 'rename' && file !== undefined) {
    const others = without(files, chosen);
    return (
      <FileName
        label={translate({
          id: 'buildLab.file.path',
          message: '파일의 새 경로',
          description: 'Asks for the new path of a file',
        })}
        path={chosen}
        others={others}
        onDone={(path) => put(path, others, file)}
        onCancel={() => cancel(toRename)}
      />
    );
  }
  return (
    <div className={styles.buttons}>
      <Button ref={toNew} className={styles.small} onClick={() => setAsking('new')}>
        <Translate id="buildLab.file.new" description="Button that makes a file">
          새 파일
        </Translate>
      </Button>
      {file !== undefined && (
        <>
          <Button ref={toRename} className={styles.small} onClick={() => setAsking('rename')}>
            <Translate id="buildLab.file.rename" description="Button that renames the chosen file">
              이름 바꾸기
            </Translate>
          </Button>
          <Button
            className={styles.small}
            onClick={() => onChange({...files, [chosen]: withOtherMode(file)})}
          >
            {isExecutable(file.mode) ? 'chmod -x' : 'chmod +x'}
          </Button>
          <Button
            className={styles.small}
            onClick={() => {
              onChange(without(files, chosen));
              onChoose(DOCKERFILE);
            }}
          >
            <Translate id="buildLab.file.delete" description="Button that deletes the chosen file">
              파일 지우기
            </Translate>
          </Button>
        </>
      )}
    </div>
  );
}
