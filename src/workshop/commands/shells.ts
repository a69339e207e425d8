/** The shells in which commands can be shown; pages are written in the first. */
export const SHELLS = ['bash', 'powershell', 'cmd'] as const;
export type ShellName = (typeof SHELLS)[number];
