import {cloneElement, isValidElement, type ReactNode} from 'react';

type Values = Readonly<Record<string, ReactNode>>;

/** The text with its `{name}` places filled, in pieces. */
export function pieces<Value>(
  text: string,
  values: Readonly<Record<string, Value>> = {},
): (string | Value)[] {
  return text
    .split(/(\{\w+\})/)
    .map((part, index) => (index % 2 === 1 ? (values[part.slice(1, -1)] ?? part) : part))
    .filter((part) => part !== '');
}

/** `@docusaurus/Interpolate` for unit tests. */
export default function Interpolate({
  children,
  values,
}: {
  readonly children: string;
  readonly values: Values | undefined;
}): ReactNode {
  return (
    <>
      {pieces(children, values).map((part, index) =>
        isValidElement(part) ? cloneElement(part, {key: index}) : part,
      )}
    </>
  );
}
