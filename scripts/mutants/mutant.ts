/** A change that makes the site, its sources or its text wrong. */
export interface Edit {
  /** The file's path in the project; a `*` stands for any part of a name. Every match is changed. */
  readonly file: string;
  /**
   * The broken text of a file, or nothing to take the file away.
   * @throws an Error where the file does not have what is broken
   */
  readonly breakText: (text: string) => string | undefined;
}

/** The program that ought to notice, with its arguments. */
export type Command =
  | {readonly kind: 'browser'; readonly spec: string; readonly title: string}
  | {readonly kind: 'unit'; readonly file: string}
  | {readonly kind: 'check'; readonly args: readonly string[]};

/** A deliberate break, and who ought to notice it. */
export interface Mutant {
  /** What is broken, in a few words. */
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly noticedBy: Command;
  /**
   * What the failing run prints: a run that fails over something else has not caught this break.
   */
  readonly says: RegExp | string;
}

/** A browser test: the file under tests/, and a part of its full title. */
export const browser = (spec: string, title: string): Command => ({kind: 'browser', spec, title});

/** The unit tests of a file or folder. */
export const unit = (file: string): Command => ({kind: 'unit', file});

/** A program of node's, with its arguments. */
export const check = (...args: readonly string[]): Command => ({kind: 'check', args});

/**
 * An edit that replaces one text by another wherever it stands.
 * @param found a text, or an expression with the flag `g`
 */
export function replace(file: string, found: string | RegExp, by: string): Edit {
  return {
    file,
    breakText: (text) => {
      const broken = text.replaceAll(found, by);
      if (broken === text) {
        throw new Error(`${file} has nothing like ${String(found)}`);
      }
      return broken;
    },
  };
}

/** An edit that takes a file away. */
export const remove = (file: string): Edit => ({file, breakText: () => undefined});

/** An edit that adds a text at the end of a file. */
export const append = (file: string, added: string): Edit => ({
  file,
  breakText: (text) => `${text}${added}`,
});

/** An edit that makes a file that must not be there. */
export const create = (file: string, text: string): Edit => ({file, breakText: () => text});
