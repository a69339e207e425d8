import type {ReactNode} from 'react';

/** `@theme/Layout` for unit tests: the page without navbar and footer. */
export default function Layout({children}: {readonly children?: ReactNode}): ReactNode {
  return <>{children}</>;
}
