import {useEffect, useEffectEvent, useState, type HTMLAttributes, type RefObject} from 'react';

type RegionProps = Pick<HTMLAttributes<HTMLElement>, 'role' | 'tabIndex' | 'aria-label'>;

/**
 * Attributes that make an element whose content is wider than itself a named region that the
 * keyboard can scroll. None while the content fits; they follow the element's size.
 *
 * @param nameOf the name of the region; a page's regions are listed, so no two may have the same
 */
export default function useScrollRegion(
  element: RefObject<HTMLElement | null>,
  nameOf: (element: HTMLElement) => string,
): RegionProps {
  /** Undefined while the content fits. */
  const [name, setName] = useState<string>();
  const measure = useEffectEvent((node: HTMLElement) =>
    setName(node.scrollWidth > node.clientWidth ? nameOf(node) : undefined),
  );
  useEffect(() => {
    const {current} = element;
    if (current === null) {
      return undefined;
    }
    const observer = new ResizeObserver(() => measure(current));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return name === undefined ? {} : {role: 'region', tabIndex: 0, 'aria-label': name};
}
