/**
 * In which versions of the workshop a page is taught: `core` in all of them, `standard` in that of
 * three hours and in the full one, `optional` in the full one alone.
 */
export const LEVELS = ['core', 'standard', 'optional'] as const;
export type Level = (typeof LEVELS)[number];
