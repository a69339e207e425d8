import {useEffect, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useBaseUrlUtils} from '@docusaurus/useBaseUrl';
import type {PageFrontMatter} from '@site/src/workshop/lesson/frontMatter';

const NONE: NonNullable<PageFrontMatter['moved']> = {};

/** The address of a page with the slash that the site's addresses end in, before the section's. */
const withSlash = (to: string): string => to.replace('#', '/#');

/**
 * Leads an old address of a section, kept in a link or a bookmark, to the page that it stands on now.
 * The links are there for the check of links, and hold the old addresses.
 */
export default function MovedSections(): ReactNode {
  const {moved = NONE} = useDoc().frontMatter as PageFrontMatter;
  const {hash} = useLocation();
  const history = useHistory();
  const {withBaseUrl} = useBaseUrlUtils();
  const to = Object.hasOwn(moved, hash.slice(1)) ? moved[hash.slice(1)] : undefined;
  useEffect(() => {
    if (to !== undefined) {
      history.replace(withBaseUrl(withSlash(to)));
    }
  }, [history, to, withBaseUrl]);
  return Object.entries(moved).map(([id, address]) => (
    <Link key={id} id={id} to={withSlash(address)} hidden aria-hidden="true" tabIndex={-1} />
  ));
}
