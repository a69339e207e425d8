import type {Result} from '../result';
import type {EscapeCharacter} from './directives';
import {mistake, type Mistake} from './errors';
import {replacePattern, trimPattern} from './expandPattern';

/** One `$name` or `${name…}` of a word; also those in the words after `:-`, taken or not. */
export interface VariableUse {
  readonly name: string;
  /** Where the name starts and ends in the word, without `$` and braces. */
  readonly start: number;
  readonly end: number;
  readonly set: boolean;
}

/** How BuildKit reads a word in different places (the fields of `Lex` in shell/lex.go). */
export interface ExpandMode {
  /** Quotes stay in the result; so it names the steps of RUN. */
  readonly rawQuotes?: boolean;
  /** A variable without a value stays as it is written. */
  readonly skipUnset?: boolean;
  /** Quotes mean nothing; so it reads here-documents of COPY. */
  readonly skipQuotes?: boolean;
  /** Told of every variable that is looked up (`getEnv` of shell/lex.go). */
  readonly onVariable?: (use: VariableUse) => void;
}

const NAME = /(?:[0-9]+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)/uy;

/** What a word holds that does not stand for itself, whatever the escape character. */
const SPECIAL = /[$'"\\`]/;

/** Ends an expansion at a mistake. */
class ExpansionError extends Error {}

class Expansion {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly values: ReadonlyMap<string, string>,
    private readonly escape: EscapeCharacter,
    private readonly mode: ExpandMode,
  ) {}

  /** Reads up to `stop`, or to the end when there is none. */
  read(stop: string | undefined, rawEscapes: boolean): string {
    let word = '';
    while (this.at < this.text.length) {
      const character = this.text.charAt(this.at);
      if (character === stop) {
        this.at += 1;
        return word;
      }
      if (character === '$') {
        word += this.dollar();
      } else if (!this.mode.skipQuotes && character === "'") {
        word += this.singleQuoted();
      } else if (!this.mode.skipQuotes && character === '"') {
        word += this.doubleQuoted(rawEscapes);
      } else if (character === this.escape) {
        word += (rawEscapes ? character : '') + this.text.charAt(this.at + 1);
        this.at += 2;
      } else {
        word += character;
        this.at += 1;
      }
    }
    if (stop !== undefined) {
      throw new ExpansionError(`unexpected end of statement while looking for matching ${stop}`);
    }
    return word;
  }

  private singleQuoted(): string {
    const end = this.text.indexOf("'", this.at + 1);
    if (end < 0) {
      throw new ExpansionError(
        'unexpected end of statement while looking for matching single-quote',
      );
    }
    const inner = this.text.slice(this.at + 1, end);
    this.at = end + 1;
    return this.mode.rawQuotes ? `'${inner}'` : inner;
  }

  private doubleQuoted(rawEscapes: boolean): string {
    let word = '';
    this.at += 1;
    for (;;) {
      const character = this.text.charAt(this.at);
      if (character === '') {
        throw new ExpansionError(
          'unexpected end of statement while looking for matching double-quote',
        );
      }
      if (character === '"') {
        this.at += 1;
        return this.mode.rawQuotes ? `"${word}"` : word;
      }
      if (character === '$') {
        word += this.dollar();
      } else if (character === this.escape) {
        const next = this.text.charAt(this.at + 1);
        const escapes = next === '"' || next === '$' || next === this.escape;
        word += rawEscapes ? character : '';
        word += escapes ? next : next === '' ? '' : character;
        this.at += escapes ? 2 : 1;
      } else {
        word += character;
        this.at += 1;
      }
    }
  }

  private name(): string {
    NAME.lastIndex = this.at;
    const name = NAME.exec(this.text)?.[0] ?? '';
    this.at += name.length;
    if (name !== '') {
      const start = this.at - name.length;
      this.mode.onVariable?.({name, start, end: this.at, set: this.values.has(name)});
    }
    return name;
  }

  private dollar(): string {
    this.at += 1;
    if (this.text.charAt(this.at) !== '{') {
      const name = this.name();
      const value = this.values.get(name);
      return name === '' || (value === undefined && this.mode.skipUnset)
        ? `$${name}`
        : (value ?? '');
    }
    this.at += 1;
    const first = this.text.charAt(this.at);
    if (first === '') {
      throw new ExpansionError("syntax error: missing '}'");
    }
    if (first === '{' || first === '}' || first === ':') {
      throw new ExpansionError('syntax error: bad substitution');
    }
    return this.braced(this.name());
  }

  /** What follows the name in `${name…}`. */
  private braced(name: string): string {
    const value = this.values.get(name);
    const operator = this.text.charAt(this.at);
    this.at += 1;
    if (operator === '}') {
      return value ?? (this.mode.skipUnset ? `\${${name}}` : '');
    }
    if (operator === '/') {
      return this.replaced(name, value);
    }
    const kind = operator === ':' ? this.text.charAt(this.at) : operator;
    const written = operator === ':' ? `:${kind}` : operator;
    this.at += operator === ':' ? 1 : 0;
    if (!(operator === ':' || (operator !== '' && '+-?#%'.includes(operator)))) {
      throw new ExpansionError(`unsupported modifier (${written || '\ufffd'}) in substitution`);
    }
    const word = this.inBraces('}', kind === '#' || kind === '%');
    if (value === undefined && this.mode.skipUnset) {
      return `\${${name}${written}${word}}`;
    }
    const given = value !== undefined && !(operator === ':' && value === '') ? value : undefined;
    switch (kind) {
      case '-':
        return given ?? word;
      case '+':
        return given === undefined ? '' : word;
      case '?': {
        if (given === undefined) {
          const why = `is not allowed to be ${value === undefined ? 'unset' : 'empty'}`;
          throw new ExpansionError(`${name}: ${word === '' ? why : word}`);
        }
        return given;
      }
      case '#':
      case '%':
        return trimPattern(value ?? '', word, kind);
      default:
        throw new ExpansionError(`unsupported modifier (${written}) in substitution`);
    }
  }

  private replaced(name: string, value: string | undefined): string {
    const all = this.text.charAt(this.at) === '/';
    this.at += all ? 1 : 0;
    const pattern = this.inBraces('/', true);
    const replacement = this.inBraces('}', true);
    return value === undefined && this.mode.skipUnset
      ? `\${${name}/${pattern}/${replacement}}`
      : replacePattern(value ?? '', pattern, replacement, all);
  }

  private inBraces(stop: '}' | '/', rawEscapes: boolean): string {
    try {
      return this.read(stop, rawEscapes);
    } catch (error) {
      if (error instanceof ExpansionError && this.at >= this.text.length) {
        throw new ExpansionError(`syntax error: missing '${stop}'${stop === '/' ? ' in ${}' : ''}`);
      }
      throw error;
    }
  }
}

/**
 * Replaces variables in a word and drops its quotes (frontend/dockerfile/shell/lex.go). A variable
 * without a value becomes empty, unless the mode says otherwise.
 */
export function expandWord(
  text: string,
  values: ReadonlyMap<string, string>,
  escape: EscapeCharacter,
  mode: ExpandMode = {},
): Result<string, Mistake> {
  if (!SPECIAL.test(text)) {
    return {ok: true, value: text};
  }
  try {
    return {ok: true, value: new Expansion(text, values, escape, mode).read(undefined, false)};
  } catch (error) {
    if (error instanceof ExpansionError) {
      const message = `failed to process ${JSON.stringify(text)}: ${error.message}`;
      return {
        ok: false,
        problem: mistake('variable', message, text, ['${name}', '${name:-value}']),
      };
    }
    throw error;
  }
}
