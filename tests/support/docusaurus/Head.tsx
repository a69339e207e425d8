import type {ReactNode} from 'react';

/** `@docusaurus/Head` for unit tests: React 19 hoists the tags into the head by itself. */
export default function Head({children}: {readonly children?: ReactNode}): ReactNode {
  return <>{children}</>;
}
