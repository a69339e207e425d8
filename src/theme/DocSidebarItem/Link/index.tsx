import type {ReactNode} from 'react';
import Link from '@theme-original/DocSidebarItem/Link';
import type LinkType from '@theme/DocSidebarItem/Link';
import type {WrapperProps} from '@docusaurus/types';
import {useMemory} from '@site/src/memory/useMemory';
import {countDone} from '@site/src/progress/progress';
import {useAllChapters} from '@site/src/site/chapters';
import './styles.module.css';

/** A link of the sidebar shows how much of its page is done. */
export default function LinkWrapper(props: WrapperProps<typeof LinkType>): ReactNode {
  const {progress} = useMemory();
  const pages = useAllChapters();
  const page = pages.find(({id}) => id === props.item.docId);
  const {done, of} = page === undefined ? {done: 0, of: 1} : countDone(progress, page);
  return (
    <Link {...props} data-progress={done === 0 ? undefined : done === of ? '✓' : `${done}/${of}`} />
  );
}
