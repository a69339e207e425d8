import {useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Button from '@site/src/components/ui/Button';
import type {Chapter} from '@site/src/workshop/lesson/chapter';
import styles from './styles.module.css';

interface FormProps {
  readonly chapters: readonly Chapter[];
  /** The id of the only page that is chosen at first; all are without it. */
  readonly only: string | null;
  readonly isBusy: boolean;
  readonly onMake: (chosen: readonly Chapter[]) => void;
}

/** Which pages the handout has. */
export default function Form({chapters, only, isBusy, onMake}: FormProps): ReactNode {
  const ids = chapters.map(({id}) => id);
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(only !== null && ids.includes(only) ? ids.filter((id) => id !== only) : []),
  );
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) {
      next.add(id);
    }
    setLeft(next);
  };
  const chosen = chapters.filter(({id}) => !left.has(id));
  const isAll = left.size === 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onMake(chosen);
      }}
    >
      <fieldset className={styles.choices}>
        <legend>
          <Translate id="handout.choose" description="Over the pages to choose for a handout">
            인쇄할 페이지
          </Translate>
        </legend>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={isAll}
            onChange={() => setLeft(new Set(isAll ? ids : []))}
          />
          {translate({
            id: 'handout.all',
            message: '모두',
            description: 'Chooses all pages for a handout',
          })}
        </label>
        {chapters.map(({id, title}) => (
          <label key={id} className={styles.choice}>
            <input type="checkbox" checked={!left.has(id)} onChange={() => toggle(id)} />
            {title}
          </label>
        ))}
      </fieldset>
      <Button type="submit" look="primary" disabled={isBusy || chosen.length === 0}>
        <Translate id="handout.make" description="Button: makes the handout">
          인쇄물 만들기
        </Translate>
      </Button>
    </form>
  );
}
