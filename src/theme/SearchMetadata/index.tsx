import type {ReactNode} from 'react';

/** Nothing: the original writes what Algolia's crawler reads, and the site's search has none. */
export default function SearchMetadata(): ReactNode {
  return null;
}
