import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {EXAMPLE_VALUES, MAX_APPS, MIN_APPS} from './exampleValues';
import {compare, formatSize, growth} from './footprint';

/** Powers of ten: every digit of a total tells which part it came from. */
const VALUES = {
  application: {memory: 1, disk: 2},
  guestOs: {memory: 10, disk: 20},
  hypervisor: {memory: 100, disk: 200},
  hostOs: {memory: 1000, disk: 2000},
  engine: {memory: 10_000, disk: 20_000},
  baseImage: {memory: 0, disk: 200_000},
};

describe('compare', () => {
  it('counts a guest operating system per virtual machine', () => {
    expect(compare(3, VALUES).vm.total).toEqual({memory: 133, disk: 266});
  });

  it('counts the host, the engine and the base image once for all containers', () => {
    expect(compare(3, VALUES).container.total).toEqual({memory: 11_003, disk: 222_006});
  });

  it('lists each part with how often it is there', () => {
    const {vm, container} = compare(2, VALUES);
    expect(vm.parts.map(({id, count}) => [id, count])).toEqual([
      ['application', 2],
      ['guestOs', 2],
      ['hypervisor', 1],
    ]);
    expect(container.parts.map(({id, count}) => [id, count])).toEqual([
      ['application', 2],
      ['baseImage', 1],
      ['engine', 1],
      ['hostOs', 1],
    ]);
    expect(vm.parts[1]).toMatchObject({
      each: {memory: 10, disk: 20},
      total: {memory: 20, disk: 40},
    });
  });

  it('refuses a number of applications that makes no sense', () => {
    for (const apps of [0, -1, 1.5, Number.NaN]) {
      expect(() => compare(apps, VALUES)).toThrow(RangeError);
    }
  });

  it('grows by the same amount with every application', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1000}), (apps) => {
        const [now, next] = [compare(apps, VALUES), compare(apps + 1, VALUES)];
        const {vm, container} = growth(VALUES);
        expect(next.vm.total.memory - now.vm.total.memory).toBe(vm.memory);
        expect(next.vm.total.disk - now.vm.total.disk).toBe(vm.disk);
        expect(next.container.total.memory - now.container.total.memory).toBe(container.memory);
        expect(next.container.total.disk - now.container.total.disk).toBe(container.disk);
      }),
    );
  });
});

describe('the example values', () => {
  it('let the figure say "less" of the container side for every number of applications', () => {
    for (let apps = MIN_APPS; apps <= MAX_APPS; apps += 1) {
      const {saved} = compare(apps, EXAMPLE_VALUES);
      expect(saved.memory).toBeGreaterThan(0);
      expect(saved.disk).toBeGreaterThan(0);
    }
  });

  it('count the same operating system on both sides', () => {
    expect(EXAMPLE_VALUES.guestOs).toEqual(EXAMPLE_VALUES.hostOs);
  });
});

describe('formatSize', () => {
  it.each([
    [0, '0 MB'],
    [78, '78 MB'],
    [999, '999 MB'],
    [1000, '1 GB'],
    [2486, '2.5 GB'],
    [82_800, '82.8 GB'],
  ])('says %d MB as %s', (amount, text) => {
    expect(formatSize(amount)).toBe(text);
  });
});
