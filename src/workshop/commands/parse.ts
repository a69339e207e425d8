import {RESERVED_WORDS} from '../../simulator/shell/reservedWords';
import {Lexer, type BashPiece, type Token} from './lexer';
import {fail} from './result';
import {type Command, type Item, type Redirect, type Separator, type Word} from './syntax';

/** Words that begin more than a command: those of every shell, and bash's own. */
const BEGINS_MORE = [...RESERVED_WORDS, 'function', 'select', 'time', '[['];
const ASSIGNMENT = /^([a-zA-Z_]\w*)=/;
const SEPARATORS: readonly string[] = ['&&', '||', ';', '|'] satisfies readonly Separator[];

interface Draft {
  readonly assignments: {name: string; value: Word}[];
  readonly words: Word[];
  readonly redirects: Redirect[];
  /** The places, among the redirections, of here-documents whose text begins on the next line. */
  readonly pending: number[];
}

const emptyDraft = (): Draft => ({assignments: [], words: [], redirects: [], pending: []});

/**
 * A word without what only bash has.
 *
 * @throws NotConvertible for any other
 */
function wordOf({
  pieces,
  line,
}: {
  readonly pieces: readonly BashPiece[];
  readonly line: number;
}): Word {
  return {
    pieces: pieces.map((piece) =>
      piece.kind === 'bash only' ? fail('expansion', piece.text) : piece,
    ),
    line,
  };
}

/** The word behind `name=`. */
function valueOf({pieces, line}: Word, length: number): Word {
  const [first, ...rest] = pieces;
  const cut = first?.kind === 'text' ? {...first, text: first.text.slice(length)} : undefined;
  const isEmpty = cut === undefined || (cut.text === '' && rest.length > 0);
  return {pieces: isEmpty ? rest : [cut, ...rest], line};
}

/**
 * Reads a bash script of commands after each other.
 *
 * @throws NotConvertible for anything else
 */
export function parseScript(text: string): readonly Item[] {
  const lexer = new Lexer(text);
  const items: Item[] = [];
  let draft = emptyDraft();
  const isEmpty = () =>
    draft.words.length + draft.assignments.length + draft.redirects.length === 0;
  const end = (separator: Separator | undefined, breaks: boolean) => {
    if (!isEmpty()) {
      const {assignments, words, redirects} = draft;
      const command: Command = {assignments, words, redirects};
      items.push({kind: 'command', command, separator, breaks});
    }
    draft = emptyDraft();
  };
  const endLine = (heredocs: readonly string[]) => {
    draft.pending.forEach((index, at) => {
      const redirect = draft.redirects[index];
      if (redirect !== undefined) {
        draft.redirects[index] = {...redirect, text: heredocs[at] ?? ''};
      }
    });
    const last = items.at(-1);
    if (isEmpty() && last?.kind === 'command' && !last.breaks) {
      // A line that ends in an operator goes on.
      items[items.length - 1] = {...last, breaks: true};
    }
    end('\n', true);
  };
  for (;;) {
    const token = lexer.next();
    switch (token.kind) {
      case 'end':
        end(undefined, false);
        return items;
      case 'newline':
        endLine(token.heredocs);
        break;
      case 'unfinished':
        fail('syntax', typeof token.what === 'object' ? `<<${token.what.heredoc}` : token.what);
        break;
      case 'comment':
        if (draft.pending.length > 0) {
          fail('heredoc', '#');
        }
        end('\n', true);
        items.push({kind: 'comment', text: token.text});
        break;
      case 'word':
        addWord(draft, token);
        break;
      case 'operator':
        if (token.fd === undefined && SEPARATORS.includes(token.text)) {
          if (isEmpty()) {
            fail('syntax', token.text);
          }
          if (draft.pending.length > 0) {
            fail('heredoc', token.text);
          }
          end(token.text as Separator, false);
        } else {
          addRedirect(draft, token, lexer.next());
        }
    }
  }
}

/** A word as `name=value`; undefined for any other. */
export function readAssignment(
  word: Word,
): {readonly name: string; readonly value: Word} | undefined {
  const [first] = word.pieces;
  const match = first?.kind === 'text' && !first.quoted ? ASSIGNMENT.exec(first.text) : null;
  return match?.[1] === undefined
    ? undefined
    : {name: match[1], value: valueOf(word, match[0].length)};
}

function addWord(draft: Draft, token: Extract<Token, {kind: 'word'}>): void {
  const word = wordOf(token);
  const {raw} = token;
  const assignment = draft.words.length === 0 ? readAssignment(word) : undefined;
  if (assignment !== undefined) {
    draft.assignments.push(assignment);
    return;
  }
  if (draft.words.length === 0 && BEGINS_MORE.includes(raw)) {
    fail('control', raw);
  }
  draft.words.push(word);
}

function addRedirect(
  draft: Draft,
  {text, fd}: Extract<Token, {kind: 'operator'}>,
  target: Token,
): void {
  if (text === '&') {
    fail('background', '&');
  }
  if (text === '(' || text === ')') {
    fail('control', text);
  }
  if (target.kind !== 'word') {
    return fail('syntax', text);
  }
  const word = wordOf(target);
  switch (text) {
    case '<':
    case '>':
    case '>>':
    case '>&':
      draft.redirects.push({fd: fd ?? (text === '<' ? 0 : 1), operator: text, target: word});
      return;
    case '<<':
    case '<<-': {
      const index = draft.redirects.push({fd: fd ?? 0, operator: '<<', target: word}) - 1;
      draft.pending.push(index);
      return;
    }
    case '&>':
      draft.redirects.push(
        {fd: 1, operator: '>', target: word},
        {
          fd: 2,
          operator: '>&',
          target: {pieces: [{kind: 'text', text: '1', quoted: false}], line: word.line},
        },
      );
      return;
    default:
      fail('syntax', text);
  }
}
