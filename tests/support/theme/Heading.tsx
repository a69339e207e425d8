import type {HTMLAttributes, ReactNode} from 'react';

interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  readonly as: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
}

/** `@theme/Heading` for unit tests, without the link to itself. */
export default function Heading({as: Tag, ...rest}: HeadingProps): ReactNode {
  return <Tag {...rest} />;
}
