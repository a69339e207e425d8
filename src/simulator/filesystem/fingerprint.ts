/**
 * A short text that is the same for the same parts, and for no other cutting of the same text.
 * It tells keys of the builder's cache apart; it is no digest: 64 bits, mixed as MurmurHash3 mixes
 * (github.com/aappleby/smhasher, MurmurHash3.cpp), quick where SHA-256 would take most of a build.
 */
export function fingerprint(...parts: readonly string[]): string {
  let one = 0x9747b28c;
  let other = 0x3c6ef372;
  for (const part of parts) {
    one = Math.imul(one ^ part.length, 0x85ebca6b);
    other = Math.imul(other ^ part.length, 0xc2b2ae35);
    for (let at = 0; at < part.length; at += 1) {
      const unit = part.charCodeAt(at);
      one = Math.imul(one ^ unit, 0xcc9e2d51);
      one ^= one >>> 15;
      other = Math.imul(other ^ unit, 0x1b873593);
      other ^= other >>> 13;
    }
  }
  return `${finish(one, other)}.${finish(other, one)}`;
}

/** Lets every bit of both halves reach every bit of the result. */
function finish(half: number, other: number): string {
  let mixed = half ^ Math.imul(other, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0).toString(36);
}
