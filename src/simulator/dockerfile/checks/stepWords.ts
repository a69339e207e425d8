import type {EscapeCharacter} from '../directives';
import type {ExpandMode} from '../expand';
import {flagValues} from '../flags';
import {parseHeredocHead, type Heredoc} from '../heredoc';
import type {SourceRange} from '../range';
import {argumentText, argumentWords, flagWords, rangeOf, type Word} from '../places';
import type {Step} from './steps';

/** A word in which BuildKit replaces variables. */
export interface StepWord {
  readonly text: string;
  /** Where a part of it stands; undefined when that cannot be told. */
  readonly rangeOf: (start: number, end: number) => SourceRange | undefined;
  readonly escape: EscapeCharacter;
  readonly mode: ExpandMode;
}

/** A name and its value, of ARG, ENV and LABEL. */
export interface Pair {
  readonly name: Word;
  readonly value: Word | undefined;
}

/** The words of a step; those of an ONBUILD have no place here. */
export function stepArguments({parts, own}: Step): readonly Word[] {
  return own === undefined
    ? parts.arguments.map((text) => ({text, start: undefined}))
    : argumentWords(own);
}

function stepFlags({parts, own}: Step, name: string): readonly Word[] {
  return own === undefined
    ? flagValues(parts.flags, name).map((text) => ({text, start: undefined}))
    : flagWords(own, name);
}

const part = ({text, start}: Word, from: number, to: number): Word => ({
  text: text.slice(from, to),
  start: start === undefined ? undefined : start + from,
});

/** ENV and LABEL: `name value`. The parser has put an `=` in between, so it is found by its place. */
function legacyPair(step: Step): Pair | undefined {
  const [word, ...others] = step.parts.arguments;
  const written = step.own && argumentText(step.own);
  if (word === undefined || others.length > 0 || written === undefined) {
    return undefined;
  }
  const equals = word.indexOf('=');
  const value = word.slice(equals + 1);
  const {text, start} = written;
  const blank = /[\t\v\f\r ]/.test(text.charAt(equals));
  return blank && text.startsWith(word.slice(0, equals)) && text.endsWith(value)
    ? {
        name: {text: word.slice(0, equals), start},
        value: {text: value, start: start + text.length - value.length},
      }
    : undefined;
}

/** The names and values of ARG, ENV or LABEL, also in the older form without `=`. */
export function pairsOf(step: Step): readonly Pair[] {
  const legacy = step.parts.keyword === 'ARG' ? undefined : legacyPair(step);
  if (legacy !== undefined) {
    return [legacy];
  }
  return stepArguments(step).map((word): Pair => {
    const equals = word.text.indexOf('=');
    return equals < 0
      ? {name: word, value: undefined}
      : {name: part(word, 0, equals), value: part(word, equals + 1, word.text.length)};
  });
}

/** The values of `--mount`'s options. */
function mountValues(mount: Word): readonly Word[] {
  let at = 0;
  return mount.text.split(',').flatMap((option): readonly Word[] => {
    const start = at;
    at += option.length + 1;
    const equals = option.indexOf('=');
    return equals < 0 ? [] : [part(mount, start + equals + 1, start + option.length)];
  });
}

/** Which words of a step BuildKit expands (instructions/commands.go: `Expand`). ARG is apart. */
function words(step: Step): readonly Word[] {
  switch (step.parts.keyword) {
    case 'ADD':
    case 'COPY':
      return [
        ...['chown', 'chmod', 'checksum'].flatMap((name) => stepFlags(step, name)),
        ...stepArguments(step).filter(({text}) => parseHeredocHead(text) === undefined),
      ];
    case 'ENV':
    case 'LABEL':
      return pairsOf(step).flatMap(({name, value}) =>
        value === undefined ? [name] : [name, value],
      );
    case 'RUN':
      return stepFlags(step, 'mount').flatMap(mountValues);
    case 'STOPSIGNAL':
    case 'USER':
    case 'VOLUME':
    case 'WORKDIR':
      return stepArguments(step);
    case 'ARG':
    case 'CMD':
    case 'ENTRYPOINT':
    case 'EXPOSE':
    case 'FROM':
    case 'HEALTHCHECK':
    case 'MAINTAINER':
    case 'ONBUILD':
    case 'SHELL':
      return [];
  }
}

/** A word of a step as one to expand. */
export function expandable({own}: Step, word: Word, escape: EscapeCharacter): StepWord {
  const {text, start} = word;
  return {
    text,
    rangeOf: (from, to) =>
      own === undefined || start === undefined ? undefined : rangeOf(own, start + from, start + to),
    escape,
    mode: {},
  };
}

/** The content of a here-document of COPY: quotes mean nothing in it, `\` always escapes. */
function contentOf({own}: Step, {content, endLine}: Heredoc): StepWord {
  const first = endLine - (content.split('\n').length - 1);
  const place = (offset: number) => {
    const before = content.slice(0, offset).split('\n');
    return {line: first + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1};
  };
  return {
    text: content,
    rangeOf: (from, to) => (own === undefined ? undefined : {start: place(from), end: place(to)}),
    escape: '\\',
    mode: {skipQuotes: true},
  };
}

/** Everything of a step in which BuildKit looks for variables, in its order. */
export function expandables(step: Step, escape: EscapeCharacter): readonly StepWord[] {
  const {keyword, heredocs} = step.parts;
  const contents = keyword === 'COPY' || keyword === 'ADD' ? heredocs : [];
  return [
    ...words(step).map((word) => expandable(step, word, escape)),
    ...contents.filter(({expand}) => expand).map((heredoc) => contentOf(step, heredoc)),
  ];
}
