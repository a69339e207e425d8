/** How many syllables of Korean a reader who works along reads in a minute. */
const SYLLABLES_A_MINUTE = 500;

/** What only the facilitator reads. */
const NOTES = /^:::facilitator\n[\s\S]*?^:::$/gm;

/**
 * The minutes that a lab takes at least: its text is read once, and its commands run once.
 * @param seconds what the commands took
 */
export function minutesOf(source: string, seconds: number): number {
  const syllables = source.replace(NOTES, '').match(/[가-힣]/g)?.length ?? 0;
  return Math.ceil(syllables / SYLLABLES_A_MINUTE + seconds / 60);
}
