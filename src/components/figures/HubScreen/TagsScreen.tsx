import {useId, useState, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {REPOSITORY, TAGS} from './example';
import {filterTags, type TagOrder} from './model';
import {Mark, Spot} from './Spot';
import {tagColumns} from './text/screenText';
import styles from './styles.module.css';

/** The tags of a repository, with a filter that works. */
export default function TagsScreen(): ReactNode {
  const [text, setText] = useState('');
  const [order, setOrder] = useState<TagOrder>('newest');
  const filterId = useId();
  const orderId = useId();
  const shown = filterTags(TAGS, text, order);
  const {pushed, pulled} = tagColumns();
  return (
    <>
      <p className={styles.heading}>{REPOSITORY}</p>
      <Spot index={0} className={styles.bar}>
        <Mark index={0} />
        <label htmlFor={filterId}>
          <Translate id="hubScreen.tags.filter" description="Label of the tag filter">
            태그 거르기
          </Translate>
        </label>
        <input
          id={filterId}
          className={styles.input}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <label htmlFor={orderId}>
          <Translate id="hubScreen.tags.order" description="Label of the order of tags">
            정렬
          </Translate>
        </label>
        <select
          id={orderId}
          className={styles.input}
          value={order}
          onChange={(event) => setOrder(event.target.value === 'oldest' ? 'oldest' : 'newest')}
        >
          <option value="newest">
            {translate({
              id: 'hubScreen.tags.newest',
              message: '최신순',
              description: 'HubScreen tags: newest first',
            })}
          </option>
          <option value="oldest">
            {translate({
              id: 'hubScreen.tags.oldest',
              message: '오래된순',
              description: 'HubScreen tags: oldest first',
            })}
          </option>
        </select>
        <span role="status" className={styles.count}>
          {translate(
            {
              id: 'hubScreen.tags.count',
              message: '{count}개',
              description: 'HubScreen tags: how many tags the filter leaves',
            },
            {count: String(shown.length)},
          )}
        </span>
      </Spot>
      <div className={styles.columns}>
        <Spot index={1}>
          <Mark index={1} />
          <Translate id="hubScreen.tags.name" description="HubScreen tags: the column of names">
            태그
          </Translate>
        </Spot>
        <Spot index={2}>
          <Mark index={2} />
          <Translate id="hubScreen.tags.digest" description="HubScreen tags: column of digests">
            다이제스트·플랫폼
          </Translate>
        </Spot>
        <Spot index={3}>
          <Mark index={3} />
          {pushed}·{pulled}
        </Spot>
      </div>
      <ul className={styles.rows}>
        {shown.map((tag) => (
          <li key={tag.name} className={styles.row}>
            <Spot index={1} className={styles.mono}>
              {tag.name}
            </Spot>
            <Spot index={2}>
              <span className={styles.mono}>{tag.digest}…</span>
              <span className={styles.soft}>{tag.platforms.join(', ')}</span>
            </Spot>
            <Spot index={3}>
              <span>
                {pushed} {tag.pushed}
              </span>
              <span className={styles.soft}>
                {pulled} {tag.pulled}
              </span>
            </Spot>
          </li>
        ))}
        {shown.length === 0 && (
          <li className={styles.empty}>
            <Translate id="hubScreen.tags.none" description="No tag matches the filter">
              이름에 그 글자가 있는 태그가 없습니다.
            </Translate>
          </li>
        )}
      </ul>
    </>
  );
}
