/**
 * Reads a QR code of version 1 to 6 with one segment of bytes: written from ISO/IEC 18004 and not
 * from the library that makes the codes, so that a mistake there would be seen. It trusts the
 * modules and corrects no errors.
 */

type Modules = readonly (readonly boolean[])[];

/** For versions 1 to 6: all codewords, then for L, M, Q, H [blocks, error correction per block]. */
const TABLE = [
  [26, [1, 7], [1, 10], [1, 13], [1, 17]],
  [44, [1, 10], [1, 16], [1, 22], [1, 28]],
  [70, [1, 15], [1, 26], [2, 18], [2, 22]],
  [100, [1, 20], [2, 18], [2, 26], [4, 16]],
  [134, [1, 26], [2, 24], [4, 18], [4, 22]],
  [172, [2, 18], [4, 16], [4, 24], [4, 28]],
] as const;

/** The two bits of the format information for a level, as an index into a row of the table. */
const LEVELS = [2, 1, 4, 3] as const;

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

function isFunction(size: number, x: number, y: number): boolean {
  const corner = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
  const centre = size - 7;
  const alignment = size > 21 && Math.abs(x - centre) <= 2 && Math.abs(y - centre) <= 2;
  return corner || alignment || x === 6 || y === 6;
}

/** The format information beside the upper left finder, unmasked: two bits level, three mask. */
function formatOf(modules: Modules): number {
  const places = [
    ...Array.from({length: 6}, (_, x) => [x, 8]),
    ...[
      [7, 8],
      [8, 8],
      [8, 7],
    ],
    ...Array.from({length: 6}, (_, index) => [8, 5 - index]),
  ] as [number, number][];
  const bits = places.reduce((all, [x, y]) => (all << 1) | (modules[y]![x]! ? 1 : 0), 0);
  return (bits ^ 0x5412) >> 10;
}

function codewordsOf(modules: Modules, mask: number): number[] {
  const size = modules.length;
  const bits: boolean[] = [];
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) {
      right = 5;
    }
    for (let step = 0; step < size; step += 1) {
      const y = upwards ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (!isFunction(size, x, y)) {
          bits.push(modules[y]![x]! !== MASKS[mask]!(x, y));
        }
      }
    }
    upwards = !upwards;
  }
  return Array.from({length: Math.floor(bits.length / 8)}, (_, index) =>
    bits.slice(index * 8, index * 8 + 8).reduce((byte, bit) => (byte << 1) | (bit ? 1 : 0), 0),
  );
}

/** The text in a QR code, given without its margin, true for dark. */
export function readQr(modules: Modules): string {
  const version = (modules.length - 17) / 4;
  const format = formatOf(modules);
  const row = TABLE[version - 1]!;
  const [blocks, correction] = row[LEVELS[format >> 3]!];
  const all = codewordsOf(modules, format & 7);
  const short = Math.floor(row[0] / blocks) - correction;
  const longer = row[0] % blocks;
  const data: number[][] = Array.from({length: blocks}, () => []);
  let at = 0;
  for (let index = 0; index <= short; index += 1) {
    for (let block = 0; block < blocks; block += 1) {
      if (index < short || block >= blocks - longer) {
        data[block]!.push(all[at]!);
        at += 1;
      }
    }
  }
  const bits = data
    .flat()
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  if (!bits.startsWith('0100')) {
    throw new Error(`not a segment of bytes: ${bits.slice(0, 4)}`);
  }
  const length = parseInt(bits.slice(4, 12), 2);
  const bytes = Array.from({length}, (_, index) =>
    parseInt(bits.slice(12 + index * 8, 20 + index * 8), 2),
  );
  return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes));
}

/** The modules of a code that is drawn as an SVG path of unit squares, without its margin. */
export function modulesOf(path: string, size: number, margin: number): Modules {
  const dark = new Set([...path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  const inner = size - 2 * margin;
  return Array.from({length: inner}, (_, y) =>
    Array.from({length: inner}, (__, x) => dark.has(`${x + margin} ${y + margin}`)),
  );
}
