import type {HouseFinding} from './finding';

/** What dependency-cruiser reports of one import, as far as it is said here. */
export interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: {readonly name: string};
  /** The way back to `from`, where two files need each other. */
  readonly cycle?: readonly {readonly name: string}[] | undefined;
}

/** @param rules why each rule is there, by its name */
export function importFinding(
  {from, to, rule, cycle}: Violation,
  rules: ReadonlyMap<string, string>,
): HouseFinding {
  const way = cycle === undefined ? [to] : cycle.map(({name}) => name);
  return {
    file: from,
    found: `imports ${way.join(', which imports ')}`,
    rule: `${rules.get(rule.name) ?? ''} (${rule.name})`.trim(),
  };
}
