import {finalOf, isSyllable, keysOf, peelFinal} from './hangul';

/*
 * What Korean hangs on a noun. A reader types 컨테이너에서는 and means 컨테이너. Which of two forms
 * follows depends on the noun's last letter (이미지는, 볼륨은): a form in the wrong place is part of
 * the word (차이, 경로) and stays.
 */

const anywhere =
  // Particles.
  '의 에 에서 에게 에게서 한테 께 도 만 까지 부터 보다 처럼 마다 밖에 조차 마저 뿐 대로 만큼 끼리 씩 들 ' +
  // To be.
  '이란 이라는 이라면 이라고 이며 이고 이다 이자 입니다 입니까 인가 인가요 인지 인데 ' +
  // To do and to become, which make a verb of a noun.
  '하기 하는 하고 하며 하면 하여 하려면 하다 하지 해 해서 한 할 합니다 합니까 했다 ' +
  '되기 되는 되고 되며 되면 되어 되다 되지 돼 된 될 됩니다 됩니까 됐다';
const afterConsonant = '은 이 을 과 으로 으로서 으로써 이나 이랑 이든';
const afterVowel = '는 가 를 와 나 란 라는 라면 라고 랑 든';
const afterVowelOrRieul = '로 로서 로써';

interface Ending {
  readonly text: string;
  readonly keys: string;
  /** Whether it can follow a syllable with this final consonant (empty: none). */
  readonly follows: (final: string) => boolean;
}

function endings(texts: string, follows: Ending['follows']): readonly Ending[] {
  return texts.split(' ').map((text) => ({text, keys: keysOf(text), follows}));
}

/** Longest first, so that 에서는 gives up 는 and not the other way round. */
const all = [
  ...endings(anywhere, () => true),
  ...endings(afterConsonant, (final) => final !== ''),
  ...endings(afterVowel, (final) => final === ''),
  ...endings(afterVowelOrRieul, (final) => final === '' || final === 'ㄹ'),
].sort((a, b) => b.text.length - a.text.length);

/** More than this many endings in a row (레이어·들·에서·만·은) nobody writes. */
const longestChain = 4;

function fits(stem: string, ending: Ending): boolean {
  const last = stem.slice(-1);
  // A Latin word is read aloud in more than one way: anything may follow it.
  return last !== '' && (!isSyllable(last) || ending.follows(finalOf(last)));
}

/** The stems of a word that carries one or more whole endings, longest first, without the word. */
export function stemsOf(word: string): readonly string[] {
  const found = new Set<string>();
  let layer = [word];
  for (let depth = 0; depth < longestChain; depth += 1) {
    layer = layer.flatMap((form) =>
      all
        .filter((ending) => form.endsWith(ending.text))
        .map((ending) => ({ending, stem: form.slice(0, -ending.text.length)}))
        .filter(({ending, stem}) => fits(stem, ending) && !found.has(stem))
        .map(({stem}) => stem),
    );
    layer.forEach((stem) => found.add(stem));
  }
  return [...found].sort((a, b) => b.length - a.length);
}

/** The stem of one syllable that a word has with a single ending on it (풀은), if it is one. */
export function shortStemOf(word: string): string | undefined {
  const stem = word.charAt(0);
  return word.length > 1 && isEnding(stem, word.slice(1)) ? stem : undefined;
}

/** Whether the text is an ending that can follow the stem, or nothing. */
export function isEnding(stem: string, text: string): boolean {
  return text === '' || all.some((ending) => ending.text === text && fits(stem, ending));
}

/** Keys enough to type any ending; longer rests are not compared. */
const longestEnding = Math.max(...all.map((ending) => ending.text.length));

/**
 * The stems of a word whose ending is still being typed: 레이어느 and 레이엉 are both on the way to
 * an ending of 레이어 (는, 의). Whole endings before it come off too.
 */
export function stemsWhileTyping(word: string): readonly string[] {
  const splits: {stem: string; keys: string}[] = [];
  for (let length = 1; length <= longestEnding && length < word.length; length += 1) {
    splits.push({stem: word.slice(0, -length), keys: keysOf(word.slice(-length))});
  }
  for (const split of [{stem: word, keys: ''}, ...splits]) {
    const peeled = peelFinal(split.stem.slice(-1));
    if (peeled) {
      splits.push({stem: split.stem.slice(0, -1) + peeled[0], keys: peeled[1] + split.keys});
    }
  }
  const stems = splits
    .filter(({stem, keys}) =>
      all.some((ending) => ending.keys.startsWith(keys) && fits(stem, ending)),
    )
    .flatMap(({stem}) => [stem, ...stemsOf(stem)]);
  return [...new Set(stems)].sort((a, b) => b.length - a.length);
}
