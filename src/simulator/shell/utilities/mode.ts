const PERMISSIONS: Readonly<Record<string, number>> = {r: 4, w: 2, x: 1};

interface Clause {
  readonly who: string;
  readonly operator: string;
  readonly what: string;
}

function bitsOf(what: string, who: string, mode: number, isDirectory: boolean): number {
  const shifts = [
    ...(who.includes('u') ? [6] : []),
    ...(who.includes('g') ? [3] : []),
    ...(who.includes('o') ? [0] : []),
  ];
  let bits = 0;
  for (const letter of what) {
    const isRunnable = isDirectory || (mode & 0o111) !== 0;
    const bit = letter === 'X' ? (isRunnable ? 1 : 0) : (PERMISSIONS[letter] ?? 0);
    shifts.forEach((shift) => (bits |= bit << shift));
    bits |= letter === 's' && who.includes('u') ? 0o4000 : 0;
    bits |= letter === 's' && who.includes('g') ? 0o2000 : 0;
    bits |= letter === 't' ? 0o1000 : 0;
    const from = 'ogu'.indexOf(letter);
    if (from >= 0) {
      shifts.forEach((shift) => (bits |= ((mode >> (from * 3)) & 7) << shift));
    }
  }
  return bits;
}

function applyClause(
  mode: number,
  {who, operator, what}: Clause,
  isDirectory: boolean,
  umask: number,
): number {
  const all = who === '' || who.includes('a');
  const allowed = who === '' ? ~umask : ~0;
  const bits = bitsOf(what, all ? 'ugo' : who, mode, isDirectory) & allowed;
  if (operator === '+') {
    return mode | bits;
  }
  if (operator === '-') {
    return mode & ~bits;
  }
  const cleared = bitsOf('rwx', all ? 'ugo' : who, mode, isDirectory);
  const special = (who.includes('u') || all ? 0o4000 : 0) | (who.includes('g') || all ? 0o2000 : 0);
  return (mode & ~(cleared | special)) | bits;
}

/**
 * The mode that `chmod` gives, by numbers (`755`) or by signs (`u+x,go=r`).
 *
 * @returns undefined when it is no mode. Source: POSIX.1-2017, XCU `chmod`.
 */
export function changeMode(
  text: string,
  mode: number,
  isDirectory: boolean,
  umask: number,
): number | undefined {
  if (/^[0-7]{1,5}$/.test(text)) {
    return parseInt(text, 8) & 0o7777;
  }
  let result = mode;
  for (const clause of text.split(',')) {
    const [, who, actions] = /^([ugoa]*)((?:[-+=][rwxXstugo]*)+)$/.exec(clause) ?? [];
    if (who === undefined || actions === undefined) {
      return undefined;
    }
    for (const [, operator = '', what = ''] of actions.matchAll(/([-+=])([rwxXstugo]*)/g)) {
      result = applyClause(result, {who, operator, what}, isDirectory, umask);
    }
  }
  return result;
}
