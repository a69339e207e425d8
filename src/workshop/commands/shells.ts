/** The shells in which commands can be shown; pages are written in the first. */
export const SHELLS = ['bash', 'powershell', 'cmd'] as const;
export type ShellName = (typeof SHELLS)[number];

/** The shells that a page's commands are converted to. */
export const OTHER_SHELLS = ['powershell', 'cmd'] as const satisfies readonly ShellName[];
export type OtherShell = (typeof OTHER_SHELLS)[number];
