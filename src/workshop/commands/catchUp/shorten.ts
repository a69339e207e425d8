import type {Effect} from './effect';

/** Something that a page has its reader do, with what it does. */
export interface Deed {
  readonly effect: Effect;
}

/** What only a container has; it goes with it. */
const DERIVED = /^(?:stopped|started|request|exec|port):/;

const matches = (use: string, thing: string) =>
  use.endsWith('*') ? thing.startsWith(use.slice(0, -1)) : use === thing;

const usesOne = ({uses, opaque}: Effect, things: readonly string[]) =>
  opaque || uses.some((use) => things.some((thing) => matches(use, thing)));

/** Replaced by a later deed before anything has used it. */
function isReplaced(at: number, deeds: readonly Deed[]): boolean {
  const {makes, removes, opaque} = deeds[at]?.effect ?? {makes: [], removes: [], opaque: true};
  if (opaque || makes.length === 0 || removes.length > 0) {
    return false;
  }
  return makes.every((thing) => {
    // Counted, or kept in an account: two are not one.
    if (/^(?:aws|request|started|exec|container|written):/.test(thing)) {
      return false;
    }
    const later = deeds.slice(at + 1);
    const next = later.findIndex(({effect}) => effect.makes.includes(thing));
    return (
      next >= 0 &&
      !later
        .slice(0, next + 1)
        .some(({effect}) => usesOne(effect, [thing]) || effect.removes.includes(thing))
    );
  });
}

/**
 * The deeds that a removal undoes, itself among them; undefined where something of them is left, or
 * has gone elsewhere.
 * @param everMade all that the page has made up to here, by deeds that are gone already too
 */
function undone(
  at: number,
  deeds: readonly Deed[],
  everMade: ReadonlySet<string>,
): ReadonlySet<number> | undefined {
  const {removes = [], makes = []} = deeds[at]?.effect ?? {};
  if (removes.length === 0 || makes.length > 0) {
    return undefined;
  }
  const group = new Set([at]);
  const things = new Set(removes);
  for (const [index, {effect}] of deeds.slice(0, at).entries()) {
    if (effect.makes.some((thing) => removes.includes(thing))) {
      if (!effect.makes.every((thing) => removes.includes(thing) || DERIVED.test(thing))) {
        return undefined;
      }
      effect.makes.forEach((thing) => things.add(thing));
      group.add(index);
    } else if (group.size > 1 && usesOne(effect, [...things])) {
      if (effect.opaque || !effect.makes.every((thing) => DERIVED.test(thing))) {
        return undefined;
      }
      group.add(index);
    }
  }
  return removes.every((thing) => everMade.has(thing)) ? group : undefined;
}

/** A container that is stopped and started again, without anything in between. */
function pause(at: number, deeds: readonly Deed[]): ReadonlySet<number> | undefined {
  const [stopped] = deeds[at]?.effect.makes ?? [];
  const name = /^stopped:(.*)/.exec(stopped ?? '')?.[1];
  if (name === undefined || deeds[at]?.effect.makes.length !== 1) {
    return undefined;
  }
  const later = deeds.slice(at + 1);
  const next = later.findIndex(({effect}) => usesOne(effect, [`container:${name}`]));
  const {makes = []} = later[next]?.effect ?? {};
  return makes.length === 1 && makes[0] === `started:${name}`
    ? new Set([at, at + 1 + next])
    : undefined;
}

/**
 * Leaves out what a later deed replaces or takes back, as far as that can be told safely.
 * @param failed what deeds that fail have made all the same, such as a container that can't start
 */
export function shorten<D extends Deed>(
  all: readonly D[],
  failed: readonly Effect[] = [],
): readonly D[] {
  const everMade = new Set(
    [...all.map(({effect}) => effect), ...failed].flatMap(({makes}) => makes),
  );
  let deeds = all.filter(({effect}) => !effect.looks);
  for (;;) {
    const before: readonly D[] = deeds;
    const dropped = before
      .map((_, at) =>
        isReplaced(at, before)
          ? new Set([at])
          : (undone(at, before, everMade) ?? pause(at, before)),
      )
      .find((group) => group !== undefined);
    if (dropped === undefined) {
      return before;
    }
    deeds = before.filter((_, at) => !dropped.has(at));
  }
}
