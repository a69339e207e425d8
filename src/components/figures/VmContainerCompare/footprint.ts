/** The parts of a stack that hold memory or disk. */
export type PartId =
  | 'hypervisor'
  | 'guestOs'
  | 'hostOs'
  | 'engine'
  | 'baseImage'
  /** An application with its libraries: installed in a guest, or an image's own layers. */
  | 'application';

/** Memory and disk in MB; 1 GB is 1000 MB. */
export interface Size {
  readonly memory: number;
  readonly disk: number;
}

/** One part of a stack, as often as it is there. */
export interface Part {
  readonly id: PartId;
  readonly count: number;
  readonly each: Size;
  readonly total: Size;
}

/** What one side holds. */
export interface Footprint {
  readonly parts: readonly Part[];
  readonly total: Size;
}

export interface Comparison {
  readonly vm: Footprint;
  readonly container: Footprint;
  /** How much less the container side holds. */
  readonly saved: Size;
}

type Values = Readonly<Record<PartId, Size>>;

/**
 * What a number of applications holds in virtual machines and in containers.
 *
 * Every virtual machine has a guest operating system of its own. Containers share the host's, and
 * images that start from the same base image share its layers on disk (docs.docker.com,
 * "Storage drivers").
 * @param apps different applications, one a virtual machine or container; a whole number from 1
 * @param values what each part holds, in MB
 * @throws RangeError when `apps` is no whole number from 1
 */
export function compare(apps: number, values: Values): Comparison {
  if (!Number.isInteger(apps) || apps < 1) {
    throw new RangeError(`the number of applications must be a whole number from 1, not ${apps}`);
  }
  const part = (id: PartId, count: number): Part => ({
    id,
    count,
    each: values[id],
    total: {memory: values[id].memory * count, disk: values[id].disk * count},
  });
  const vm = footprint([part('application', apps), part('guestOs', apps), part('hypervisor', 1)]);
  const container = footprint([
    part('application', apps),
    part('baseImage', 1),
    part('engine', 1),
    part('hostOs', 1),
  ]);
  return {vm, container, saved: difference(vm.total, container.total)};
}

/** What one more application adds to each side, in MB; the same for the second and the eighth. */
export function growth(values: Values): {readonly vm: Size; readonly container: Size} {
  const [one, two] = [compare(1, values), compare(2, values)];
  return {
    vm: difference(two.vm.total, one.vm.total),
    container: difference(two.container.total, one.container.total),
  };
}

function footprint(parts: readonly Part[]): Footprint {
  const sum = (of: keyof Size) => parts.reduce((total, part) => total + part.total[of], 0);
  return {parts, total: {memory: sum('memory'), disk: sum('disk')}};
}

function difference(a: Size, b: Size): Size {
  return {memory: a.memory - b.memory, disk: a.disk - b.disk};
}

/** An amount for people: `512 MB`, `10 GB`, `2.5 GB`. @param amount in MB */
export function formatSize(amount: number): string {
  return amount < 1000 ? `${amount} MB` : `${Number((amount / 1000).toFixed(1))} GB`;
}

/** What the parts of a bar are, in the order in which they are drawn. */
export const PART_KINDS = ['system', 'platform', 'layer', 'app'] as const;
export type PartKind = (typeof PART_KINDS)[number];
