import type {ReactNode} from 'react';
import Interpolate, {pieces} from './Interpolate';

type Values<Value> = Readonly<Record<string, Value>>;

interface Message {
  readonly id?: string;
  readonly message?: string;
  readonly description?: string;
}

/** `translate()` for unit tests, where the only locale is the default one: the message itself. */
export function translate({id, message}: Message, values?: Values<string | number>): string {
  const text = message ?? id;
  if (text === undefined) {
    throw new Error('translate() needs an id or a message');
  }
  return pieces<string | number>(text, values).join('');
}

/** `<Translate>` for unit tests; like the real one it takes a plain string only. */
export default function Translate({
  id,
  children,
  values,
}: {
  readonly id?: string;
  readonly children?: string;
  readonly description?: string;
  readonly values?: Values<ReactNode>;
}): ReactNode {
  if (children !== undefined && typeof children !== 'string') {
    throw new Error('<Translate> accepts a plain string only');
  }
  return <Interpolate values={values}>{children ?? id ?? ''}</Interpolate>;
}
