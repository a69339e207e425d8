/*
 * Hangul as it is typed on the two-set keyboard that Korean systems come with: a syllable is
 * composed key by key, and its last consonant moves on to the next syllable when a vowel follows
 * (컨텡 becomes 컨테이). Comparing keys instead of syllables finds a word while it is being typed.
 */

const initials = 'ㄱ ㄲ ㄴ ㄷ ㄸ ㄹ ㅁ ㅂ ㅃ ㅅ ㅆ ㅇ ㅈ ㅉ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(' ');
const vowels = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(
  ' ',
);
const finals = [
  '',
  ...'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  ),
];

/** Letters that stand alone on the screen but take two keys. */
const compounds: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
};

const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;
const perInitial = vowels.length * finals.length;

/** Whether the character is a complete syllable (가 to 힣). */
export function isSyllable(char: string): boolean {
  const code = char.charCodeAt(0);
  return code >= firstSyllable && code <= lastSyllable;
}

/** Whether the character is a syllable or a single letter of Hangul. */
export function isHangul(char: string): boolean {
  return isSyllable(char) || (char >= 'ㄱ' && char <= 'ㅣ');
}

/** The final consonant of a syllable as keys; empty where there is none. */
export function finalOf(char: string): string {
  return isSyllable(char)
    ? (finals[(char.charCodeAt(0) - firstSyllable) % finals.length] ?? '')
    : '';
}

/** The keys that type the text. What is not Hangul stands for itself. */
export function keysOf(text: string): string {
  let keys = '';
  for (const char of text) {
    if (isSyllable(char)) {
      const offset = char.charCodeAt(0) - firstSyllable;
      keys += initials[Math.floor(offset / perInitial)] ?? '';
      keys += vowels[Math.floor((offset % perInitial) / finals.length)] ?? '';
      keys += finals[offset % finals.length] ?? '';
    } else {
      keys += compounds[char] ?? char;
    }
  }
  return keys;
}

/**
 * Takes the last key off a syllable with a final consonant, as when the next vowel takes it:
 * 엉 → 어 and ㅇ. Undefined for anything else.
 */
export function peelFinal(char: string): readonly [rest: string, key: string] | undefined {
  const final = finalOf(char);
  if (final === '') {
    return undefined;
  }
  const kept = final.slice(0, -1);
  const code = char.charCodeAt(0) - finals.indexOf(final) + finals.indexOf(kept);
  return [String.fromCharCode(code), final.slice(-1)];
}
