/** What a facilitator needs to help. */
export interface CardFields {
  readonly page: string;
  readonly step: string;
  readonly system: string;
  readonly versions: string;
  readonly error: string;
}

/** The longest error that a card carries, in characters: its end, where the reason is. */
export const LONGEST_ERROR = 4000;

/** The card as text: a line for each field that is filled in, the longer ones below their names. */
export function cardText(
  heading: string,
  fields: CardFields,
  names: Readonly<Record<keyof CardFields, string>>,
): string {
  const short = (['page', 'step', 'system'] as const).filter((key) => fields[key].trim() !== '');
  const long = (['versions', 'error'] as const).filter((key) => fields[key].trim() !== '');
  return [
    heading,
    ...short.map((key) => `${names[key]}: ${fields[key].trim()}`),
    ...long.flatMap((key) => ['', `${names[key]}:`, fields[key].trim().slice(-LONGEST_ERROR)]),
  ].join('\n');
}
