import type {AnchorHTMLAttributes, ReactNode} from 'react';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to?: string;
}

/** `@docusaurus/Link` for unit tests: the anchor that the real one renders, without the router. */
export default function Link({to, href, children, ...rest}: LinkProps): ReactNode {
  return (
    <a href={to ?? href} {...rest}>
      {children}
    </a>
  );
}
