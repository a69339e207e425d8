/** A piece of code in a sentence, in the backticks that `Sentence` draws as code. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? fence + text + fence : `${fence} ${text} ${fence}`;
}

/** A piece of a sentence. */
export interface Piece {
  readonly text: string;
  readonly isCode: boolean;
}

const CODE = /(?<!`)(`+)(?: (.*?) |([^`]+))\1(?!`)/gs;

/** The sentence cut at its backticks, which are gone. */
export function piecesOf(sentence: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of sentence.matchAll(CODE)) {
    if (match.index > from) {
      pieces.push({text: sentence.slice(from, match.index), isCode: false});
    }
    pieces.push({text: match[2] ?? match[3] ?? '', isCode: true});
    from = match.index + match[0].length;
  }
  if (from < sentence.length) {
    pieces.push({text: sentence.slice(from), isCode: false});
  }
  return pieces;
}
