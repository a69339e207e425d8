const ESC = '\u001b';
const BELL = '\u0007';

/** Colours, cursor movements and titles: CSI, OSC and two-letter sequences (ECMA-48). */
const SEQUENCE = new RegExp(
  `${ESC}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${BELL}${ESC}]*(?:${BELL}|${ESC}\\\\)?|[@-Z\\\\-_])`,
  'g',
);

/** A terminal's text without what only tells the terminal how to show it. */
export const withoutEscapes = (text: string): string => text.replace(SEQUENCE, '');
