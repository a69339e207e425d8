import {useEffect, useState, type HTMLAttributes, type RefObject} from 'react';

type RegionProps = Pick<HTMLAttributes<HTMLElement>, 'role' | 'tabIndex' | 'aria-label'>;

/**
 * What makes an element whose content is wider than itself reachable by keyboard: the focus, and
 * then a name. Nothing while the content fits; it follows the element's size.
 */
export default function useScrollRegion(
  element: RefObject<HTMLElement | null>,
  label: string,
): RegionProps {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const {current} = element;
    if (current === null) {
      return undefined;
    }
    const observer = new ResizeObserver(() =>
      setOverflows(current.scrollWidth > current.clientWidth),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return overflows ? {role: 'region', tabIndex: 0, 'aria-label': label} : {};
}
