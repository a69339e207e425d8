import siteConfig from '@generated/docusaurus.config';

/**
 * Whether pages can be shown as slides. Not in the copy that opens from a file: its addresses stand
 * behind the `#` where a slide's would be, and windows of files do not reach each other.
 */
export const hasSlides = siteConfig.future.experimental_router !== 'hash';
