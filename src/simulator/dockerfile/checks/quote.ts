const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** A text as Go's `%q` prints it. */
export function quote(text: string): string {
  const inner = Array.from(text, (character) => {
    const short = SHORT[character];
    if (short !== undefined) {
      return short;
    }
    if (!/[\p{C}\p{Z}]/u.test(character) || character === ' ') {
      return character;
    }
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x80) {
      return `\\x${hex.padStart(2, '0')}`;
    }
    return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
  });
  return `"${inner.join('')}"`;
}
