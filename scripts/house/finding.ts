/** Something in the house that breaks one of its rules. */
export interface HouseFinding {
  readonly file: string;
  readonly found: string;
  readonly rule: string;
}

export const sayHouseFinding = ({file, found, rule}: HouseFinding): string =>
  `${file}: ${found}. Rule: ${rule}`;
