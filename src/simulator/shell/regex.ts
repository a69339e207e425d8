import type {Budget} from './budget';
import {parseRegex, type ParsedRegex, type RegexNode} from './regexParser';

/** A match of a regular expression in a line; places count from 0. */
export interface RegexMatch {
  readonly start: number;
  readonly end: number;
  /** What the whole and each group matched; undefined for a group that took no part. */
  readonly groups: readonly (string | undefined)[];
}

type Continue = (at: number) => number | undefined;
type Captures = (readonly [number, number] | undefined)[];

const isWord = (character: string) => /\w/.test(character);

/**
 * A regular expression of grep and sed. Unlike the engine of the language, its search ends when
 * the budget does. Where several alternatives match, the first is taken, not the longest.
 */
export class Regex {
  private readonly parsed: ParsedRegex;

  constructor(
    text: string,
    extended: boolean,
    private readonly ignoresCase: boolean,
    private readonly budget: Budget,
  ) {
    this.parsed = parseRegex(ignoresCase ? text.toLowerCase() : text, extended);
  }

  /** The first match in a line, from a position on. */
  find(line: string, from = 0): RegexMatch | undefined {
    const text = this.ignoresCase ? line.toLowerCase() : line;
    for (let start = from; start <= text.length; start += 1) {
      const captures: Captures = [];
      const end = this.choices(this.parsed.choices, text, start, captures, (at) => at);
      if (end !== undefined) {
        const groups = Array.from({length: this.parsed.groups}, (_, index) => {
          const range = captures[index + 1];
          return range === undefined ? undefined : line.slice(...range);
        });
        return {start, end, groups: [line.slice(start, end), ...groups]};
      }
    }
    return undefined;
  }

  private choices(
    choices: readonly (readonly RegexNode[])[],
    text: string,
    at: number,
    captures: Captures,
    next: Continue,
  ): number | undefined {
    for (const nodes of choices) {
      const end = this.sequence(nodes, 0, text, at, captures, next);
      if (end !== undefined) {
        return end;
      }
    }
    return undefined;
  }

  private sequence(
    nodes: readonly RegexNode[],
    index: number,
    text: string,
    at: number,
    captures: Captures,
    next: Continue,
  ): number | undefined {
    const node = nodes[index];
    if (node === undefined) {
      return next(at);
    }
    return this.node(node, text, at, captures, (end) =>
      this.sequence(nodes, index + 1, text, end, captures, next),
    );
  }

  private node(
    node: RegexNode,
    text: string,
    at: number,
    captures: Captures,
    next: Continue,
  ): number | undefined {
    this.budget.search();
    switch (node.kind) {
      case 'repeat':
        return isSingle(node.node)
          ? this.repeatSingle(node, text, at, next)
          : this.repeat(node, 0, text, at, captures, next);
      case 'group': {
        const before = captures[node.index];
        const end = this.choices(node.choices, text, at, captures, (to) => {
          const inner = captures[node.index];
          captures[node.index] = [at, to];
          const result = next(to);
          captures[node.index] = result === undefined ? inner : captures[node.index];
          return result;
        });
        captures[node.index] = end === undefined ? before : captures[node.index];
        return end;
      }
      case 'reference': {
        const range = captures[node.index];
        const wanted = range === undefined ? undefined : text.slice(...range);
        return wanted !== undefined && text.startsWith(wanted, at)
          ? next(at + wanted.length)
          : undefined;
      }
      case 'start':
        return at === 0 ? next(at) : undefined;
      case 'end':
        return at === text.length ? next(at) : undefined;
      case 'boundary':
      case 'wordStart':
      case 'wordEnd': {
        const before = isWord(text.charAt(at - 1));
        const after = isWord(text.charAt(at));
        const isThere =
          before !== after && (node.kind === 'boundary' || after === (node.kind === 'wordStart'));
        return isThere ? next(at) : undefined;
      }
      case 'any':
      case 'character':
      case 'set':
        return matchesSingle(node, text, at) ? next(at + 1) : undefined;
    }
  }

  private repeatSingle(
    {node, min, max}: Extract<RegexNode, {kind: 'repeat'}>,
    text: string,
    at: number,
    next: Continue,
  ): number | undefined {
    let count = 0;
    while (count < max && matchesSingle(node, text, at + count)) {
      this.budget.search();
      count += 1;
    }
    for (; count >= min; count -= 1) {
      const end = next(at + count);
      if (end !== undefined) {
        return end;
      }
    }
    return undefined;
  }

  private repeat(
    repeat: Extract<RegexNode, {kind: 'repeat'}>,
    count: number,
    text: string,
    at: number,
    captures: Captures,
    next: Continue,
  ): number | undefined {
    const more =
      count < repeat.max
        ? this.node(repeat.node, text, at, captures, (end) =>
            // A turn that takes nothing would go on for ever.
            end === at && count >= repeat.min
              ? undefined
              : this.repeat(repeat, count + 1, text, end, captures, next),
          )
        : undefined;
    return more ?? (count >= repeat.min ? next(at) : undefined);
  }
}

const isSingle = ({kind}: RegexNode) => kind === 'character' || kind === 'any' || kind === 'set';

function matchesSingle(node: RegexNode, text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '') {
    return false;
  }
  switch (node.kind) {
    case 'character':
      return node.character === character;
    case 'set':
      return node.has(character) !== node.negated;
    case 'any':
      return true;
    case 'boundary':
    case 'end':
    case 'group':
    case 'reference':
    case 'repeat':
    case 'start':
    case 'wordEnd':
    case 'wordStart':
      return false;
  }
}
