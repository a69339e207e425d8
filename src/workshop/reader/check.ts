import {REGIONS} from './regions';
import {VALUE_RULES, type ValueName} from './values';

/** Why a text cannot be a value. */
export type Refusal =
  | {readonly kind: 'character'; readonly character: string}
  | {readonly kind: 'upper-case'}
  | {readonly kind: 'length'; readonly min: number; readonly max: number}
  | {readonly kind: 'digits'}
  | {readonly kind: 'first-letter'}
  | {readonly kind: 'unknown-region'; readonly similar: string | undefined};

/** How many characters differ, for texts of one length; else a number larger than any of them. */
function distance(a: string, b: string): number {
  return a.length === b.length ? [...a].filter((letter, i) => letter !== b[i]).length : Infinity;
}

function similarRegion(text: string): string | undefined {
  return (
    REGIONS.find((region) => region.replaceAll('-', '') === text.replaceAll('-', '')) ??
    REGIONS.find((region) => distance(region, text) === 1)
  );
}

/** Why the text is refused as a value, or undefined where it is one. Surrounding spaces count. */
export function checkValue(name: ValueName, text: string): Refusal | undefined {
  const {allowed, start, min, max} = VALUE_RULES[name];
  const strange = [...text].find((character) => !allowed.test(character));
  if (strange !== undefined) {
    if (name === 'awsAccount') {
      return {kind: 'digits'};
    }
    return /[A-Z]/.test(strange) ? {kind: 'upper-case'} : {kind: 'character', character: strange};
  }
  if (name === 'awsRegion') {
    return REGIONS.includes(text)
      ? undefined
      : {kind: 'unknown-region', similar: similarRegion(text)};
  }
  if (text.length < min || text.length > max) {
    return {kind: 'length', min, max};
  }
  return start === undefined || start.test(text) ? undefined : {kind: 'first-letter'};
}
