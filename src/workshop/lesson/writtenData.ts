import {isMap, isNode, isScalar, LineCounter, parseDocument, type Document} from 'yaml';
import * as z from 'zod';

/** A mistake in data that a writer wrote as YAML. Lines and columns count from 1. */
export interface DataFault {
  readonly line: number;
  readonly column: number;
  /** The key and those above it, as in `sources.0.url`; '' for the whole. */
  readonly key: string;
  /** What is wrong with it and what is wanted, a sentence in Korean. */
  readonly problem: string;
}

type Issue = z.core.$ZodIssue;

const KINDS: Readonly<Record<string, string>> = {
  string: '글이어야 합니다',
  number: '수여야 합니다',
  int: '정수여야 합니다',
  boolean: 'true나 false여야 합니다',
  array: '목록이어야 합니다',
  object: '항목의 묶음이어야 합니다',
};

/** What a wrapped schema (optional, with a default, refined) is about. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.def.innerType)
    : schema;
}

/** The keys that a schema knows at a path. */
function knownKeys(schema: z.core.$ZodType, [step, ...rest]: readonly PropertyKey[]): string[] {
  const it = bare(schema);
  if (it instanceof z.ZodArray) {
    return knownKeys(it.def.element, rest);
  }
  if (!(it instanceof z.ZodObject)) {
    return [];
  }
  const shape = it.shape as Readonly<Record<string, z.core.$ZodType>>;
  const next = step === undefined ? undefined : shape[String(step)];
  return next === undefined ? Object.keys(shape) : knownKeys(next, rest);
}

/** What is wrong with a value, as a sentence in Korean without its full stop. */
function sayIssue(issue: Issue, schema: z.core.$ZodType): string {
  if (issue.code === 'unrecognized_keys') {
    return `쓸 수 없는 항목입니다. 쓸 수 있는 항목: ${knownKeys(schema, issue.path).join(', ')}`;
  }
  if (issue.input === undefined && issue.code !== 'custom') {
    return '빠졌습니다. 이 항목은 꼭 적습니다';
  }
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.message;
    case 'too_small':
      return issue.origin === 'string'
        ? '비어 있습니다'
        : issue.origin === 'array'
          ? `${issue.minimum}개 이상 있어야 합니다`
          : issue.inclusive === true
            ? `${issue.minimum} 이상이어야 합니다`
            : `${issue.minimum}보다 커야 합니다`;
    case 'invalid_value':
      return `다음 가운데 하나여야 합니다: ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'https://로 시작하는 주소여야 합니다'
        : issue.format === 'starts_with' && 'prefix' in issue
          ? `${String(issue.prefix)}로 시작해야 합니다`
          : issue.message;
    case 'too_big':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message;
  }
}

/** Where the key of a path stands, or what is nearest above it: what is missing has no place. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const above = path.slice(0, -1);
  const parent: unknown = above.length === 0 ? document.contents : document.getIn(above, true);
  const key = isMap(parent)
    ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
    : undefined;
  const node: unknown = key ?? (path.length === 0 ? document.contents : document.getIn(path, true));
  if (isNode(node) && node.range) {
    return node.range[0];
  }
  return path.length === 0 ? 0 : offsetOf(document, above);
}

/** The keys that an issue is about: several where a schema does not know them. */
function keysOf(issue: Issue): readonly (readonly PropertyKey[])[] {
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => [...issue.path, key])
    : [issue.path];
}

export type Written<Value> =
  | {readonly ok: true; readonly value: Value; readonly document: Document}
  | {readonly ok: false; readonly faults: readonly DataFault[]; readonly document: Document};

/**
 * Reads YAML that a writer wrote against its schema.
 * @returns the value, or every mistake in it
 */
export function readWritten<Value>(text: string, schema: z.ZodType<Value>): Written<Value> {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  const at = (offset: number) => {
    const {line, col} = lines.linePos(offset);
    return {line: Math.max(line, 1), column: Math.max(col, 1)};
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map(({pos, message}) => ({
      ...at(pos[0]),
      key: '',
      problem: `YAML로 읽을 수 없습니다(${message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '') ?? ''}).`,
    }));
    return {ok: false, faults, document};
  }
  const parsed = schema.safeParse(document.toJS(), {reportInput: true});
  if (parsed.success) {
    return {ok: true, value: parsed.data, document};
  }
  const faults = parsed.error.issues.flatMap((issue) =>
    keysOf(issue).map((path) => ({
      ...at(offsetOf(document, path)),
      key: path.map(String).join('.'),
      problem: `${sayIssue(issue, schema)}.`,
    })),
  );
  return {ok: false, faults, document};
}
