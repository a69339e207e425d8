import type {SystemName} from './types';

/** The operating system that a browser tells in its user agent; Linux where it tells none we know. */
export function systemOf(userAgent: string): SystemName {
  if (userAgent.includes('Windows')) {
    return 'windows';
  }
  return /Mac OS X|Macintosh/.test(userAgent) ? 'macos' : 'linux';
}

/** The browser's name and version as its user agent tells it, such as `Chrome 142`. */
export function browserOf(userAgent: string): string {
  // Edge and Opera call themselves Chrome too, and Chrome calls itself Safari.
  const names = [
    ['Edg', 'Edge'],
    ['OPR', 'Opera'],
    ['Firefox', 'Firefox'],
    ['Chrome', 'Chrome'],
    ['Version', 'Safari'],
  ] as const;
  const [found] = names.flatMap(([token, name]) => {
    const version = new RegExp(`${token}/(\\d{1,4})`).exec(userAgent)?.[1];
    return version === undefined ? [] : [`${name} ${version}`];
  });
  return found ?? '';
}
