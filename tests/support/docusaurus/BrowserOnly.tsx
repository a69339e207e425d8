import type {ReactNode} from 'react';

/** `@docusaurus/BrowserOnly` for unit tests, which run in a browser's place. */
export default function BrowserOnly({children}: {readonly children: () => ReactNode}): ReactNode {
  return <>{children()}</>;
}
