import {useRef, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '@site/src/components/ui/Button';
import {recall, remember} from '@site/src/browser/storage';
import {useMemory} from '@site/src/components/ui/useStorage';
import {exportProgress, importProgress, mergeProgress} from '@site/src/workshop/reader/exchange';
import {countDone, forgetPage} from '@site/src/workshop/reader/progress';
import {allChapters} from '@site/src/features/chapters';
import {explainFailure} from './text';
import styles from './styles.module.css';

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = 'docker-workshop-progress.json';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 2000);
}

/** Progress as a file: out, and in again. */
function Exchange(): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState<{kind: 'kept' | 'refused'; text: string}>();

  async function take(file: File | undefined) {
    if (file === undefined) {
      return;
    }
    const result = importProgress(await file.text());
    if (!result.ok) {
      setMessage({kind: 'refused', text: explainFailure(result.problem)});
      return;
    }
    remember({progress: mergeProgress(recall().progress, result.value)});
    setMessage({
      kind: 'kept',
      text: translate({
        id: 'my.progress.imported',
        message: '✓ 가져왔습니다. 여기에서 마친 것도 그대로 있습니다.',
        description: 'A file of progress has been read',
      }),
    });
  }

  return (
    <>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            download(exportProgress(recall().progress));
          }}
        >
          <Translate id="my.progress.export" description="Saves the progress as a file">
            파일로 내보내기
          </Translate>
        </Button>
        <Button onClick={() => input.current?.click()}>
          <Translate id="my.progress.import" description="Reads progress from a file">
            파일에서 가져오기
          </Translate>
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          onChange={({target}) => {
            void take(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
      <p className={styles.answer} role="status" data-kind={message?.kind}>
        {message?.text}
      </p>
    </>
  );
}

/** How far the reader is, page by page. */
export default function MyProgress(): ReactNode {
  const {progress} = useMemory();
  const pages = allChapters.filter(({duration}) => duration !== undefined);
  const counts = pages.map((page) => countDone(progress, page));
  const done = counts.reduce((sum, count) => sum + count.done, 0);
  const all = counts.reduce((sum, count) => sum + count.of, 0);
  return (
    <section aria-labelledby="progress">
      <Heading as="h2" id="progress">
        <Translate id="my.progress.title" description="The heading over the reader's progress">
          진행
        </Translate>
      </Heading>
      <p>
        <Translate
          id="my.progress.total"
          description="How many steps and pages are done"
          values={{done, all}}
        >
          {'장과 단계 {all}개 가운데 {done}개를 마쳤습니다.'}
        </Translate>
      </p>
      <progress
        className={styles.bar}
        max={all}
        value={done}
        aria-label={translate({
          id: 'my.progress.bar',
          message: '전체 진행',
          description: 'What the bar shows',
        })}
      />
      <table className={styles.pages}>
        <tbody>
          {pages.map((page, index) => {
            const count = counts[index] ?? {done: 0, of: 1};
            return (
              <tr key={page.id}>
                <th scope="row">
                  <Link to={page.permalink}>{page.title}</Link>
                </th>
                <td
                  className={styles.count}
                  data-state={count.done === count.of ? 'done' : undefined}
                >
                  {count.done === count.of && '✓ '}
                  {count.done}/{count.of}
                </td>
                <td>
                  <Button
                    className={styles.small}
                    disabled={progress[page.id] === undefined}
                    aria-label={translate(
                      {
                        id: 'my.progress.forgetPage',
                        message: '{title} 처음부터 다시',
                        description: 'Forgets what has been done of one page',
                      },
                      {title: page.title},
                    )}
                    onClick={() => remember({progress: forgetPage(recall().progress, page.id)})}
                  >
                    <Translate id="my.progress.forget" description="Forgets one page's progress">
                      처음부터
                    </Translate>
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Exchange />
      <ForgetAll />
    </section>
  );
}

/** Forgets everything, after the reader has said so twice. */
function ForgetAll(): ReactNode {
  const [asked, setAsked] = useState(false);
  return (
    <div className={styles.buttons}>
      <Button
        onClick={() => {
          if (asked) {
            remember({progress: {}, values: {}});
          }
          setAsked(!asked);
        }}
      >
        {asked ? (
          <Translate id="my.forgetAll.sure" description="Confirms that everything is forgotten">
            정말 모두 지웁니다: 진행과 내 값
          </Translate>
        ) : (
          <Translate id="my.forgetAll" description="Forgets progress and values">
            진행과 내 값 모두 지우기
          </Translate>
        )}
      </Button>
      {asked && (
        <Button
          onClick={() => {
            setAsked(false);
          }}
        >
          <Translate id="my.forgetAll.no" description="Keeps everything after all">
            그대로 두기
          </Translate>
        </Button>
      )}
    </div>
  );
}
