import {OpaqueCommand} from '../signals';

/** A rule of a Makefile: a target, what it needs and how it is made. */
export interface Rule {
  readonly target: string;
  readonly needs: readonly string[];
  /** The lines of its recipe, each with its line number. */
  readonly recipe: readonly {readonly text: string; readonly line: number}[];
}

/** What a Makefile says, as far as the model reads it. */
export interface Makefile {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly phony: ReadonlySet<string>;
  /** The first target, which `make` alone makes. */
  readonly first: string | undefined;
  /** Replaces variables; `$@`, `$<` and `$^` are those of a rule. */
  expand(text: string, rule?: Rule): string;
}

const DIRECTIVE =
  /^\s*(-?include|sinclude|define|endef|ifeq|ifneq|ifdef|ifndef|else|endif|vpath|override|load)\b/;
const ASSIGNMENT = /^\s*(?:export\s+)?([\w.-]+)\s*([:?+]?:?=)\s*(.*)$/;

/**
 * Reads variables and explicit rules.
 *
 * @param environment and variables of the command line, which win over the file's
 * @throws OpaqueCommand for conditions, includes, functions and pattern rules
 */
export function readMakefile(
  text: string,
  environment: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, string>,
): Makefile {
  const variables = new Map([...environment, ...given]);
  const rules = new Map<string, Rule>();
  const phony = new Set<string>();
  let first: string | undefined;
  let targets: readonly string[] = [];

  const expand = (source: string, rule?: Rule, depth = 0): string => {
    if (depth > 20) {
      throw new OpaqueCommand('make');
    }
    return source.replace(
      /\$(?:\(([^()]*)\)|\{([^{}]*)\}|([^({]|$))/g,
      (_, one?: string, two?: string, sign?: string) => {
        if (sign === '$') {
          return '$';
        }
        const name = one ?? two ?? sign ?? '';
        const automatic: Readonly<Record<string, string | undefined>> = {
          '@': rule?.target ?? '',
          '<': rule?.needs[0] ?? '',
          '^': [...new Set(rule?.needs ?? [])].join(' '),
        };
        const known = automatic[name];
        if (known !== undefined) {
          return known;
        }
        if (!/^[\w.-]+$/.test(name)) {
          throw new OpaqueCommand('make');
        }
        return expand(variables.get(name) ?? '', rule, depth + 1);
      },
    );
  };

  const assign = (name: string, operator: string, value: string) => {
    const before = variables.get(name);
    if (given.has(name) || (operator === '?=' && before !== undefined)) {
      return;
    }
    const simple = operator === ':=' || operator === '::=' ? expand(value) : value;
    variables.set(name, operator === '+=' && before !== undefined ? `${before} ${value}` : simple);
  };

  const lines = joinLines(text);
  for (const {text: line, line: number} of lines) {
    if (line.startsWith('\t')) {
      for (const target of targets) {
        const rule = rules.get(target);
        if (rule !== undefined && line.trim() !== '') {
          rules.set(target, {
            ...rule,
            recipe: [...rule.recipe, {text: line.slice(1), line: number}],
          });
        }
      }
      continue;
    }
    const plain = line.replace(/(^|[^\\])#.*$/, '$1');
    if (plain.trim() === '') {
      continue;
    }
    if (DIRECTIVE.test(plain)) {
      throw new OpaqueCommand('make');
    }
    const [, name, operator, value] = ASSIGNMENT.exec(plain) ?? [];
    if (name !== undefined && operator !== undefined) {
      assign(name, operator, (value ?? '').trim());
      continue;
    }
    const [, left, right = '', inline] = /^([^:=]+)::?([^;]*)(?:;(.*))?$/.exec(plain) ?? [];
    if (left === undefined) {
      throw new OpaqueCommand('make');
    }
    targets = words(expand(left));
    const needs = words(expand(right).replace(/\|/g, ' '));
    if ([...targets, ...needs].some((word) => word.includes('%'))) {
      throw new OpaqueCommand('make');
    }
    for (const target of targets) {
      if (target === '.PHONY') {
        needs.forEach((need) => phony.add(need));
        continue;
      }
      const before = rules.get(target);
      const recipe = inline === undefined ? [] : [{text: inline.trim(), line: number}];
      rules.set(target, {
        target,
        needs: [...(before?.needs ?? []), ...needs],
        recipe: [...(before?.recipe ?? []), ...recipe],
      });
      first ??= target.startsWith('.') ? undefined : target;
    }
  }
  return {rules, phony, first, expand};
}

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Lines with their numbers; a backslash at the end joins the next. */
function joinLines(text: string): readonly {readonly text: string; readonly line: number}[] {
  const joined: {text: string; line: number}[] = [];
  let continues = false;
  text.split('\n').forEach((part, index) => {
    const last = joined.at(-1);
    if (continues && last !== undefined) {
      const isRecipe = last.text.startsWith('\t');
      last.text = isRecipe
        ? `${last.text}\n${part.replace(/^\t/, '')}`
        : `${last.text.slice(0, -1)} ${part.trim()}`;
    } else {
      joined.push({text: part, line: index + 1});
    }
    continues = part.endsWith('\\');
  });
  return joined;
}
