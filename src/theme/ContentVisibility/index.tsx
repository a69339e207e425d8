import type {ReactNode} from 'react';

/** Nothing: the original marks drafts and unlisted pages, and the front matter allows neither. */
export default function ContentVisibility(): ReactNode {
  return null;
}
