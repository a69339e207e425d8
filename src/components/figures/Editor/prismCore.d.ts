/** Prism without the languages, and the run over the page, that its main file starts with. */
declare module 'prismjs/components/prism-core' {
  import type * as Prism from 'prismjs';

  const core: typeof Prism;
  export default core;
}
