import {digestOfParts} from '../filesystem';
import {FieldBuilder, patternText, plainText, type Field} from './fields';
import {expandFileNames} from './fileNames';
import {changeByPattern} from './parameterPatterns';
import {programsOf, type Shell} from './shell';
import {ExitSignal, ReturnSignal, ShellError} from './signals';
import {Collector} from './streams';
import type {List, Operation, Part, Word} from './syntax';
import {isUnknown, unknownText} from './unknown';

const NO_SPLIT = '';
const DEFAULT_IFS = ' \t\n';

/** Expands words to the arguments that a command gets. Source: POSIX.1-2017, XCU 2.6. */
export function expandWords(shell: Shell, words: readonly Word[]): string[] {
  const args: string[] = [];
  for (const word of words) {
    const fields = new FieldBuilder(shell.variables.get('IFS') ?? DEFAULT_IFS);
    addWord(shell, fields, word, true);
    for (const field of fields.done()) {
      args.push(...(shell.has('noglob') ? [plainText(field)] : expandFileNames(shell, field)));
    }
  }
  shell.world.budget.text(args.reduce((sum, arg) => sum + arg.length, 0));
  return args;
}

/** Expands a word that stays one word, as the value of a variable. */
export const expandToText = (shell: Shell, word: Word) => plainText(expandToField(shell, word));

/** Expands a word to a pattern. */
export const expandToPattern = (shell: Shell, word: Word) =>
  patternText(expandToField(shell, word));

function expandToField(shell: Shell, word: Word): Field {
  const fields = new FieldBuilder(NO_SPLIT);
  addWord(shell, fields, word, false);
  const text = fields
    .done()
    .flatMap((field, index) => [...(index > 0 ? [{text: ' ', quoted: true}] : []), ...field]);
  shell.world.budget.text(plainText(text).length);
  return text;
}

/** @param splits whether fields may end within the word */
function addWord(shell: Shell, fields: FieldBuilder, word: Word, splits: boolean): void {
  shell.world.budget.nested(() => {
    word.forEach((part, index) => {
      const isFirst = index === 0;
      addPart(shell, fields, isFirst ? expandTilde(shell, part) : part, splits);
    });
  });
}

/** The word of `${x:-a b}`: what is not quoted in it splits, unlike the text of a plain word. */
function addOperand(shell: Shell, fields: FieldBuilder, word: Word, splits: boolean): void {
  word.forEach((part, index) => {
    const expanded = index === 0 ? expandTilde(shell, part) : part;
    if (expanded.kind === 'text' && !expanded.quoted && splits) {
      fields.split(expanded.text);
    } else {
      addPart(shell, fields, expanded, splits);
    }
  });
}

/** Source: POSIX.1-2017, XCU 2.6.1. */
function expandTilde(shell: Shell, part: Part): Part {
  const home = shell.variables.get('HOME');
  if (part.kind !== 'text' || part.quoted || home === undefined || !/^~(\/|$)/.test(part.text)) {
    return part;
  }
  return {...part, text: home + part.text.slice(1)};
}

function addPart(shell: Shell, fields: FieldBuilder, part: Part, splits: boolean): void {
  switch (part.kind) {
    case 'text':
      fields.add(part.text, part.quoted);
      return;
    case 'parameter':
      addParameter(shell, fields, part, splits);
      return;
    case 'command':
      addValue(fields, substitute(shell, part.body), part.quoted, splits);
      return;
    case 'arithmetic':
      addValue(fields, calculate(shell, part.word), part.quoted, splits);
  }
}

function addValue(fields: FieldBuilder, value: string, quoted: boolean, splits: boolean): void {
  if (quoted || !splits) {
    fields.add(value, quoted);
  } else {
    fields.split(value);
  }
}

/** What `$(…)` prints, without the newlines at its end. */
export function substitute(shell: Shell, body: List): string {
  const {world} = shell;
  const output = new Collector(world.budget);
  const inner = shell.subshell(new Map(shell.streams).set(1, output));
  world.budget.step();
  shell.substitutionStatus = world.budget.nested(() => runSubshell(inner, body));
  return output.text().replace(/\n+$/, '');
}

/** Runs a list in a subshell; nothing ends more than the subshell. */
export function runSubshell(inner: Shell, body: List): number {
  try {
    inner.status = inner.world.interpreter.list(inner, body);
  } catch (signal) {
    inner.status = statusOfSignal(inner, signal);
  }
  return runExitTrap(inner);
}

/** The status with which a signal ends a shell. What is no signal of a shell goes on. */
export function statusOfSignal(shell: Shell, signal: unknown): number {
  if (signal instanceof ShellError) {
    shell.complain(signal.message);
    return signal.status;
  }
  if (signal instanceof ExitSignal || signal instanceof ReturnSignal) {
    return signal.status;
  }
  throw signal;
}

/** Runs what `trap … EXIT` asks for, once. */
export function runExitTrap(shell: Shell): number {
  const trap = shell.traps.get('EXIT');
  shell.traps.delete('EXIT');
  if (trap === undefined) {
    return shell.status;
  }
  const {status} = shell;
  try {
    shell.world.interpreter.script(shell, trap);
    return status;
  } catch (signal) {
    return statusOfSignal(shell, signal);
  }
}

function calculate(shell: Shell, word: Word): string {
  const text = expandToText(shell, word);
  if (isUnknown(text)) {
    return unknownText(`arithmetic ${text}`, 1);
  }
  let unknown: string | undefined;
  const value = programsOf(shell.world).evaluate(text, {
    get: (name) => {
      const known = shell.parameter(name);
      if (known !== undefined && isUnknown(known)) {
        unknown = known;
        return '1';
      }
      return known;
    },
    set: (name, result) => {
      shell.assign(name, result);
    },
    nested: (body) => shell.world.budget.nested(body),
  });
  return unknown === undefined ? String(value) : unknownText(`arithmetic ${text} ${unknown}`, 1);
}

type Parameter = Extract<Part, {kind: 'parameter'}>;

function addParameter(shell: Shell, fields: FieldBuilder, part: Parameter, splits: boolean): void {
  const {name, quoted, operation} = part;
  if (operation === undefined && (name === '@' || name === '*')) {
    addPositional(shell, fields, part, splits);
    return;
  }
  const value = shell.parameter(name);
  const addChanged = (changed: (known: string) => string) => {
    if (value === undefined && shell.has('nounset') && name !== '@' && name !== '*') {
      shell.unsetParameter(name);
    }
    addValue(fields, changed(value ?? ''), quoted, splits);
  };
  if (operation === undefined) {
    addChanged((known) => known);
    return;
  }
  const isSet = value !== undefined && !(operation.colon && value === '');
  switch (operation.operator) {
    case '+':
      if (isSet) {
        addOperand(shell, fields, operation.word, splits);
      } else {
        fields.add('', quoted);
      }
      return;
    case '-':
      if (isSet) {
        addValue(fields, value, quoted, splits);
      } else {
        fields.add('', quoted);
        addOperand(shell, fields, operation.word, splits);
      }
      return;
    case '=':
      if (!isSet) {
        if (!/^[a-zA-Z_]/.test(name)) {
          throw new ShellError(`${name}: bad variable name`);
        }
        shell.assign(name, expandToText(shell, operation.word));
      }
      addValue(fields, shell.parameter(name) ?? '', quoted, splits);
      return;
    case '?':
      if (!isSet) {
        const message = expandToText(shell, operation.word);
        const empty = operation.colon ? 'parameter not set or null' : 'parameter not set';
        throw new ShellError(`${name}: ${message || empty}`);
      }
      addValue(fields, value, quoted, splits);
      return;
    case '%':
    case '%%':
    case '#':
    case '##':
    case '/':
    case '//':
    case ':':
    case 'length':
      addChanged((known) => change(shell, known, operation));
  }
}

/** `$@` and `$*`: every positional parameter is a field of its own, but for `"$*"`. */
function addPositional(shell: Shell, fields: FieldBuilder, part: Parameter, splits: boolean): void {
  const {name, quoted} = part;
  if (!splits || (quoted && name === '*')) {
    fields.add(shell.positional.join(name === '*' ? shell.separator() : ' '), quoted);
    return;
  }
  shell.positional.forEach((value, index) => {
    if (index > 0) {
      fields.end();
    }
    addValue(fields, value, quoted, true);
  });
}

/** Lengths, parts and patterns: `${#x}`, `${x:1:2}`, `${x%.*}`, `${x/a/b}`. */
function change(shell: Shell, value: string, operation: Operation): string {
  const {operator, word, second} = operation;
  const known = (text: string, result: () => string) => {
    if (!isUnknown(text)) {
      return result();
    }
    return unknownText(digestOfParts(operator, text), 1);
  };
  if (operator === 'length') {
    return known(value, () => String(value.length));
  }
  if (operator === ':') {
    const from = calculate(shell, word);
    const length = second === undefined ? undefined : calculate(shell, second);
    return known(value + from + (length ?? ''), () => cut(value, Number(from), length));
  }
  const pattern = expandToPattern(shell, word);
  const replacement = second === undefined ? '' : expandToText(shell, second);
  return known(value + pattern, () =>
    changeByPattern(value, operator, pattern, replacement, shell.world.budget),
  );
}

function cut(value: string, from: number, length: string | undefined): string {
  const start = from < 0 ? Math.max(0, value.length + from) : from;
  const count = length === undefined ? value.length : Number(length);
  return value.slice(start, count < 0 ? Math.max(start, value.length + count) : start + count);
}
