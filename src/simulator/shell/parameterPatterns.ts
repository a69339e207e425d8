import type {Budget} from './budget';
import {matchPattern, unescapePattern, hasPattern} from './pattern';
import type {Operation} from './syntax';

/** `${x#p}`, `${x##p}`, `${x%p}`, `${x%%p}`, `${x/p/r}`, `${x//p/r}`. */
export function changeByPattern(
  value: string,
  operator: Operation['operator'],
  pattern: string,
  replacement: string,
  budget: Budget,
): string {
  const matches = (from: number, to: number) => {
    budget.step();
    return matchPattern(pattern, value.slice(from, to));
  };
  const {length} = value;
  const upward = Array.from({length: length + 1}, (_, index) => index);
  const downward = [...upward].reverse();
  switch (operator) {
    case '#':
      return value.slice(upward.find((end) => matches(0, end)) ?? 0);
    case '##':
      return value.slice(downward.find((end) => matches(0, end)) ?? 0);
    case '%':
      return value.slice(0, downward.find((start) => matches(start, length)) ?? length);
    case '%%':
      return value.slice(0, upward.find((start) => matches(start, length)) ?? length);
    case '/':
    case '//':
      break;
    case '-':
    case '=':
    case '+':
    case '?':
    case ':':
    case 'length':
      // These operators take no pattern.
      return value;
  }
  if (pattern === '') {
    return value;
  }
  if (!hasPattern(pattern)) {
    const text = unescapePattern(pattern);
    const at = value.indexOf(text);
    const once = at < 0 ? value : value.slice(0, at) + replacement + value.slice(at + text.length);
    return operator === '//' ? value.split(text).join(replacement) : once;
  }
  let result = '';
  for (let from = 0; from < length;) {
    const start = from;
    const end = downward.find((each) => each > start && matches(start, each));
    result += end === undefined ? value.charAt(from) : replacement;
    from = end ?? from + 1;
    if (end !== undefined && operator === '/') {
      return result + value.slice(end);
    }
  }
  return result;
}
