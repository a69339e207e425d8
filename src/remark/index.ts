import remarkCjkFriendly from 'remark-cjk-friendly';

/** What the docs and the pages plugin do with Markdown; both take the same. */
export const markdownPlugins = {
  beforeDefaultRemarkPlugins: [],
  remarkPlugins: [remarkCjkFriendly],
};
