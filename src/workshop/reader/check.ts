import {REGIONS} from './regions';
import type {ValueName} from './values';

/** Why a text cannot be a value. */
export type Refusal =
  | {readonly kind: 'character'; readonly character: string}
  | {readonly kind: 'upper-case'}
  | {readonly kind: 'length'; readonly min: number; readonly max: number}
  | {readonly kind: 'digits'}
  | {readonly kind: 'first-letter'}
  | {readonly kind: 'unknown-region'; readonly similar: string | undefined};

interface Rule {
  /** The characters that may be in it; all of them mean nothing to a shell, to JSON or in a URL. */
  readonly allowed: RegExp;
  readonly min: number;
  readonly max: number;
}

const RULES: Readonly<Record<ValueName, Rule>> = {
  // 4 to 30 characters, numbers and lowercase letters: https://docs.docker.com/accounts/create-account/ (2026-11-24)
  dockerId: {allowed: /[a-z0-9]/, min: 4, max: 30},
  // 12 digits: https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html (2026-11-24)
  awsAccount: {allowed: /[0-9]/, min: 12, max: 12},
  awsRegion: {allowed: /[a-z0-9-]/, min: 9, max: 20},
  // What an ECS cluster, a task definition's family, a log group, an IAM role (64 at most) and a
  // security group (no "sg-" in front) all take:
  // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html,
  // https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html (2026-11-24)
  resourceName: {allowed: /[a-z0-9-]/, min: 3, max: 32},
};

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
  const {allowed, min, max} = RULES[name];
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
  return name === 'resourceName' && !/^(?!sg-)[a-z]/.test(text)
    ? {kind: 'first-letter'}
    : undefined;
}
