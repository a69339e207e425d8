/** `@docusaurus/ExecutionEnvironment` for unit tests, which run in a browser's place. */
const ExecutionEnvironment = {
  canUseDOM: true,
  canUseEventListeners: true,
  canUseIntersectionObserver: false,
  canUseViewport: true,
} as const;

export default ExecutionEnvironment;
