export const CHAPTERS = ['containers', 'engine', 'images', 'hub', 'ecs', 'setup'];
export const LABS = ['first-image', 'run', 'fast-small-build', 'share', 'ecs', 'clean-up'].map(
  (name) => `labs/${name}`,
);

/** The way through the workshop. */
export const PAGES = [...CHAPTERS, ...LABS];
