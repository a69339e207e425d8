import type {ReactNode, Ref} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {ContextFiles} from '../../../simulator/buildkit';
import {DOCKERFILE} from './filePaths';
import styles from './styles.module.css';

/** Whether a file can be run: any of its three x bits. */
export const isExecutable = (mode = 0o644) => (mode & 0o111) !== 0;

interface FileListProps {
  readonly files: ContextFiles;
  /** Paths of the files that .dockerignore leaves out. */
  readonly ignored: readonly string[];
  readonly chosen: string;
  readonly onChoose: (path: string) => void;
  readonly ref?: Ref<HTMLUListElement>;
}

/** The Dockerfile and the files of the build context; the chosen one is in the editor. */
export default function FileList({
  files,
  ignored,
  chosen,
  onChoose,
  ref,
}: FileListProps): ReactNode {
  const paths = [DOCKERFILE, ...Object.keys(files).sort()];
  return (
    <ul
      ref={ref}
      className={styles.files}
      aria-label={translate({
        id: 'buildLab.files',
        message: '빌드 컨텍스트의 파일',
        description: 'The name of the list of files',
      })}
    >
      {paths.map((path) => (
        <li key={path}>
          <button
            type="button"
            className={styles.file}
            aria-current={path === chosen}
            onClick={() => onChoose(path)}
          >
            <span className={styles.fileName}>{path}</span>
            {isExecutable(files[path]?.mode) && (
              <span className={styles.chip}>
                <Translate id="buildLab.file.executable" description="Marks a file that can be run">
                  +x 실행 가능
                </Translate>
              </span>
            )}
            {ignored.includes(path) && (
              <span className={styles.chip}>
                <Translate
                  id="buildLab.file.ignored"
                  description="Marks a file that .dockerignore leaves out"
                >
                  − 컨텍스트에서 빠짐
                </Translate>
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
