import type {EscapeCharacter} from '../directives';
import {expandWord, type VariableUse} from '../expand';
import type {Instruction} from '../instruction';
import {placeAt} from '../logicalLines';
import {nearest} from '../suggest';
import {isImageName} from './imageName';
import {argumentWords, flagWords, linesOf, rangeOf, wordRange, type Word} from '../places';
import {parsePlatform} from './platform';
import {quote} from './quote';
import type {Edit, Finding, Fix} from './types';

/** What FROM sees of the file and of the platform. */
export interface GlobalScope {
  readonly values: ReadonlyMap<string, string>;
  /** Every ARG before the first FROM, with or without a value. */
  readonly declared: ReadonlySet<string>;
  readonly escape: EscapeCharacter;
}

interface Expanded {
  /** Undefined when it cannot be expanded. */
  readonly word: string | undefined;
  readonly uses: readonly VariableUse[];
}

function expand({text}: Word, {values, escape}: GlobalScope): Expanded {
  const uses: VariableUse[] = [];
  const result = expandWord(text, values, escape, {onVariable: (use) => uses.push(use)});
  return {word: result.ok ? result.value : undefined, uses};
}

/** UndefinedArgInFrom (dockerfile2llb/validations.go: `reportUnusedFromArgs`). */
function undefinedArguments(
  from: Instruction,
  word: Word,
  {uses}: Expanded,
  {values, declared}: GlobalScope,
): readonly Finding[] {
  const known = [...new Set([...values.keys(), ...declared])].sort();
  const unknown = uses.filter(({name, set}) => !set && !declared.has(name));
  return [...new Set(unknown.map(({name}) => name))].map((name): Finding => {
    const suggestion = nearest(name, known, true);
    const ranges = unknown
      .filter((use) => use.name === name)
      .map(({start, end}) => wordRange(from, word, start, end));
    const [first = from.range, ...others] = ranges;
    const hint = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`;
    const finding = {
      rule: 'UndefinedArgInFrom',
      message: `FROM argument '${name}' is not declared${hint}`,
      range: first,
      lines: linesOf(from),
    } as const;
    if (suggestion === undefined || word.start === undefined) {
      return finding;
    }
    const edit = (range: Edit['range']): Edit => ({range, text: suggestion});
    const title = {kind: 'use-suggestion', from: name, to: suggestion} as const;
    return {...finding, fix: {title, edits: [edit(first), ...others.map(edit)]}};
  });
}

/** The fix of `image:$TAG` where TAG has no default: `image:${TAG:-latest}`. */
function defaultTag(from: Instruction, image: Word, {word, uses}: Expanded): {fix?: Fix} {
  const use = uses.at(-1);
  const fits = /:(?:\$\w+|\$\{\w+\})$/.test(image.text);
  if (!fits || use === undefined || image.start === undefined) {
    return {};
  }
  const value = 'latest';
  if (word === undefined || !word.endsWith(':') || !isImageName(word + value)) {
    return {};
  }
  const start = image.text.lastIndexOf('$');
  const range = wordRange(from, image, start, image.text.length);
  const title = {kind: 'give-default', name: use.name, value} as const;
  return {fix: {title, edits: [{range, text: `\${${use.name}:-${value}}`}]}};
}

/**
 * InvalidDefaultArgInFrom (`validateBaseImagesWithDefaultArgs`). It looks at every name, with or
 * without a variable in it.
 */
export function invalidBase(from: Instruction, scope: GlobalScope): Finding | undefined {
  const image = argumentWords(from)[0];
  const expanded = image && expand(image, scope);
  if (image === undefined || expanded?.word === undefined || isImageName(expanded.word)) {
    return undefined;
  }
  return {
    rule: 'InvalidDefaultArgInFrom',
    message: `Default value for ARG ${image.text} results in empty or invalid base image name`,
    range: wordRange(from, image),
    lines: linesOf(from),
    ...defaultTag(from, image, expanded),
  };
}

/** `--platform=…` with the blanks after it, so that nothing is left of it. */
function removePlatform(from: Instruction, {text, start}: Word): {fix?: Fix} {
  if (start === undefined) {
    return {};
  }
  const begin = start - '--platform='.length;
  const blanks = /^[ \t]*/.exec(from.text.slice(start + text.length))?.[0].length ?? 0;
  const end = start + text.length;
  const next = placeAt(from.layout, end + blanks);
  const sameLine = next.line === placeAt(from.layout, end - 1).line;
  const range = rangeOf(from, begin, sameLine ? end + blanks : end);
  return {fix: {title: {kind: 'remove-platform'}, edits: [{range, text: ''}]}};
}

function platformFindings(
  from: Instruction,
  platform: Word,
  {word, uses}: Expanded,
  {values, declared}: GlobalScope,
): readonly Finding[] {
  const names = new Set(uses.map(({name}) => name));
  const range = wordRange(from, platform);
  const lines = linesOf(from);
  const target = 'TARGETPLATFORM';
  const isTarget = names.size === 1 && names.has(target) && word === values.get(target);
  if (isTarget) {
    const message = `Setting platform to predefined ${platform.text} in FROM is redundant as this is the default behavior`;
    // An ARG of the file may give it another value, and then it is not the default.
    const fix = declared.has(target) ? {} : removePlatform(from, platform);
    return [{rule: 'RedundantTargetPlatform', message, range, lines, ...fix}];
  }
  const parsed = names.size === 0 && word !== undefined ? parsePlatform(word) : undefined;
  const stage = from.arguments[2]?.toLowerCase() ?? '';
  if (parsed === undefined || stage.includes(parsed.os) || stage.includes(parsed.architecture)) {
    return [];
  }
  const message = `FROM --platform flag should not use constant value ${quote(word ?? '')}`;
  const fix = removePlatform(from, platform);
  return [{rule: 'FromPlatformFlagConstDisallowed', message, range, lines, ...fix}];
}

/** What BuildKit says of a FROM's variables and platform (convert.go: `buildDispatchStates`). */
export function fromVariables(from: Instruction, scope: GlobalScope): readonly Finding[] {
  const image = argumentWords(from)[0];
  const platform = flagWords(from, 'platform')[0];
  const ofPlatform = platform === undefined ? undefined : expand(platform, scope);
  return [
    ...(image === undefined ? [] : undefinedArguments(from, image, expand(image, scope), scope)),
    ...(platform === undefined || ofPlatform === undefined
      ? []
      : [
          ...undefinedArguments(from, platform, ofPlatform, scope),
          ...platformFindings(from, platform, ofPlatform, scope),
        ]),
  ];
}
