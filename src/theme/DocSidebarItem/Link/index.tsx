import type {ReactNode} from 'react';
import Link from '@theme-original/DocSidebarItem/Link';
import type LinkType from '@theme/DocSidebarItem/Link';
import type {WrapperProps} from '@docusaurus/types';
import {useMemory} from '@site/src/components/ui/useStorage';
import {countDone} from '@site/src/workshop/reader/progress';
import {usePageSteps} from '@site/src/features/usePageSteps';
import './styles.module.css';

/** A link of the sidebar shows how much of its page is done. */
export default function LinkWrapper(props: WrapperProps<typeof LinkType>): ReactNode {
  const {progress} = useMemory();
  const {done, of} = countDone(progress, usePageSteps(props.item.docId ?? ''));
  return (
    <Link {...props} data-progress={done === 0 ? undefined : done === of ? '✓' : `${done}/${of}`} />
  );
}
