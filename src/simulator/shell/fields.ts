import {escapePattern} from './pattern';

/** Part of a field that is quoted as a whole or not at all. */
interface Piece {
  readonly text: string;
  readonly quoted: boolean;
}

/** One word after expansion; what was quoted is told apart until file names are expanded. */
export type Field = readonly Piece[];

/** The field as the argument that a command gets. */
export const plainText = (field: Field) => field.map(({text}) => text).join('');

/** The field as a pattern, in which quoted characters mean themselves. */
export const patternText = (field: Field) =>
  field.map(({text, quoted}) => (quoted ? escapePattern(text) : text)).join('');

const WHITE_SPACE = ' \t\n';

/** Collects the fields into which a word splits. Source: POSIX.1-2017, XCU 2.6.5. */
export class FieldBuilder {
  private readonly fields: Field[] = [];
  private current: Piece[] | undefined;

  constructor(private readonly separators: string) {}

  /** Adds text that stays together; empty text makes a field too, when it is quoted. */
  add(text: string, quoted: boolean): void {
    if (quoted || text !== '') {
      (this.current ??= []).push({text, quoted});
    }
  }

  /** Adds the value of an expansion that is not quoted: it is cut at the separators. */
  split(text: string): void {
    let part = '';
    let pendingEnd = false;
    const flush = () => {
      this.add(part, false);
      part = '';
    };
    for (const character of text) {
      if (!this.separators.includes(character)) {
        pendingEnd = false;
        part += character;
      } else if (WHITE_SPACE.includes(character)) {
        flush();
        pendingEnd = pendingEnd || this.current !== undefined;
        this.end();
      } else {
        flush();
        // White space beside a separator is part of it.
        if (!pendingEnd) {
          this.current ??= [];
        }
        this.end();
        pendingEnd = false;
      }
    }
    flush();
  }

  /** Ends a field, so that what comes next stands in another. */
  end(): void {
    if (this.current !== undefined) {
      this.fields.push(this.current);
      this.current = undefined;
    }
  }

  done(): readonly Field[] {
    this.end();
    return this.fields;
  }
}
