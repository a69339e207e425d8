/**
 * The permission bits that `--chmod=u+x,go=r` leaves: symbolic mode, whose clauses apply in turn to
 * the bits before. Source of the syntax: POSIX.1-2017, XCU chmod.
 */
export function symbolicMode(mode: number, text: string, isDirectory: boolean): number {
  return text.split(',').reduce((current, clause) => {
    const [, who = '', operator = '', bits = ''] = /^([ugoa]*)([-+=])(.*)$/.exec(clause) ?? [];
    const classes = who === '' || who.includes('a') ? 'ugo' : who;
    let value = 0;
    let scope = 0;
    for (const [name, shift] of [['u', 6] as const, ['g', 3] as const, ['o', 0] as const]) {
      if (classes.includes(name)) {
        const runs = bits.includes('x') || (bits.includes('X') && (isDirectory || current & 0o111));
        const own = (bits.includes('r') ? 4 : 0) + (bits.includes('w') ? 2 : 0) + (runs ? 1 : 0);
        value |= own << shift;
        scope |= 7 << shift;
      }
    }
    return operator === '+'
      ? current | value
      : operator === '-'
        ? current & ~value
        : (current & ~scope) | value;
  }, mode);
}

/** The permission bits of `--chmod=0755`; undefined for a symbolic mode and for none. */
export const octalMode = (chmod: string) =>
  /^[0-7]+$/.test(chmod) ? Number.parseInt(chmod, 8) : undefined;
