import {cloneElement, isValidElement, type ReactNode} from 'react';

type Values = Readonly<Record<string, ReactNode>>;

/** Fills `{name}` places as Docusaurus does: text stays a string unless a value is an element. */
export function interpolate(text: string, values: Values = {}): ReactNode {
  const parts = text
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 === 1 ? (values[part.slice(1, -1)] ?? part) : part));
  return parts.some((part) => isValidElement(part))
    ? parts
        .map((part, index) => (isValidElement(part) ? cloneElement(part, {key: index}) : part))
        .filter((part) => part !== '')
    : parts.join('');
}

/** `@docusaurus/Interpolate` for unit tests. */
export default function Interpolate({
  children,
  values,
}: {
  readonly children: string;
  readonly values?: Values;
}): ReactNode {
  return <>{interpolate(children, values)}</>;
}
