import {mistake, type Mistake} from './errors';
import type {Keyword} from './keywords';
import {isSpace} from './space';
import {nearest, withSuggestion} from './suggest';

/** A flag as written: `--from=build` is `{name: 'from', value: 'build'}`. */
export interface Flag {
  readonly name: string;
  /** Undefined when there is no `=`. */
  readonly value: string | undefined;
}

type FlagType = 'boolean' | 'string' | 'strings';

/** The flags of each instruction (frontend/dockerfile/instructions/parse.go and commands_*.go). */
const FLAGS: Partial<Record<Keyword, Readonly<Record<string, FlagType>>>> = {
  ADD: {
    chown: 'string',
    chmod: 'string',
    link: 'boolean',
    'keep-git-dir': 'boolean',
    checksum: 'string',
    unpack: 'boolean',
    exclude: 'strings',
  },
  COPY: {
    chown: 'string',
    from: 'string',
    chmod: 'string',
    link: 'boolean',
    parents: 'boolean',
    exclude: 'strings',
  },
  FROM: {platform: 'string'},
  HEALTHCHECK: {
    interval: 'string',
    timeout: 'string',
    'start-period': 'string',
    'start-interval': 'string',
    retries: 'string',
  },
  RUN: {mount: 'strings', network: 'string', security: 'string', device: 'strings'},
};

/** The flags at the front of a text. */
export interface SplitFlags {
  readonly flags: readonly Flag[];
  /** The place in the text of each flag's first hyphen. */
  readonly starts: readonly number[];
  /** What comes after them. */
  readonly rest: string;
}

/**
 * Takes the flags off the front of an instruction's arguments, quotes and backslashes resolved, as
 * `extractBuilderFlags` of frontend/dockerfile/parser/split_command.go does.
 */
export function splitFlags(text: string): SplitFlags {
  const flags: Flag[] = [];
  const starts: number[] = [];
  let position = 0;
  for (;;) {
    while (position < text.length && isSpace(text.charAt(position))) {
      position += 1;
    }
    if (!text.startsWith('--', position)) {
      return {flags, starts, rest: text.slice(position)};
    }
    const start = position;
    let word = '';
    let quote = '';
    for (; position < text.length; position += 1) {
      const character = text.charAt(position);
      if (quote === '' && isSpace(character)) {
        break;
      }
      if (character === '\\') {
        position += 1;
        word += text.charAt(position);
      } else if (quote === '' && (character === "'" || character === '"')) {
        quote = character;
      } else if (character === quote) {
        quote = '';
      } else {
        word += character;
      }
    }
    if (word === '--') {
      return {flags, starts, rest: text.slice(position)};
    }
    const [name = '', ...value] = word.slice(2).split('=');
    flags.push({name, value: value.length === 0 ? undefined : value.join('=')});
    starts.push(start);
  }
}

/** The value of a flag, whichever flags stand before it. */
export function flagValue(flags: readonly Flag[], name: string): string | undefined {
  return flags.find((flag) => flag.name === name)?.value;
}

/** Every value of a flag that may be repeated, in order. */
export function flagValues(flags: readonly Flag[], name: string): readonly string[] {
  return flags.flatMap((flag) =>
    flag.name === name && flag.value !== undefined ? [flag.value] : [],
  );
}

/**
 * Checks an instruction's flags in order, as `BFlags.Parse` of instructions/bflag.go does.
 *
 * @returns the first mistake and the index of its flag
 */
export function checkFlags(
  keyword: Keyword,
  flags: readonly Flag[],
): {readonly index: number; readonly mistake: Mistake} | undefined {
  if (flags.length === 0) {
    return undefined;
  }
  const known = FLAGS[keyword] ?? {};
  const names = Object.keys(known).sort();
  const expected = names.map((name) => `--${name}`);
  for (const [index, {name, value}] of flags.entries()) {
    const found = `--${name}`;
    const type = Object.hasOwn(known, name) ? known[name] : undefined;
    if (type === undefined) {
      const message = withSuggestion(`unknown flag: ${found}`, nearest(name, names, true));
      return {index, mistake: mistake('unknown-flag', message, found, expected)};
    }
    if (type !== 'strings' && flags.slice(0, index).some((flag) => flag.name === name)) {
      const message = `duplicate flag specified: ${found}`;
      return {index, mistake: mistake('flag-value', message, found, expected)};
    }
    if (type === 'boolean' ? value === '' : value === undefined) {
      const message = `missing a value on flag: ${found}`;
      return {index, mistake: mistake('flag-value', message, found, [`${found}=`])};
    }
    if (type === 'boolean' && !['', 'true', 'false'].includes((value ?? '').toLowerCase())) {
      const message = `expecting boolean value for flag ${found}, not: ${value}`;
      return {index, mistake: mistake('flag-value', message, value ?? '', ['true', 'false'])};
    }
  }
  return undefined;
}
