import {plainText, type Command, type Item} from './syntax';

const isTrue = ({assignments, words, redirects}: Command): boolean => {
  const [only, ...rest] = words;
  return (
    only !== undefined &&
    plainText(only) === 'true' &&
    assignments.length + rest.length + redirects.length === 0
  );
};

/**
 * Commands without `|| true`. It keeps a script from ending where a command fails; a shell in which
 * someone types does not end anyway, and what would stand for it in another shell only puzzles.
 */
export function dropTrue(items: readonly Item[]): readonly Item[] {
  return items.reduce<readonly Item[]>((kept, item) => {
    const last = kept.at(-1);
    if (
      last?.kind !== 'command' ||
      last.separator !== '||' ||
      item.kind !== 'command' ||
      !isTrue(item.command)
    ) {
      return [...kept, item];
    }
    // What comes after it always runs.
    const separator = item.separator === '&&' ? ';' : item.separator;
    return [...kept.slice(0, -1), {...last, separator, breaks: item.breaks}];
  }, []);
}
