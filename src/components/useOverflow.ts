import {useEffect, useState, type RefObject} from 'react';

/** Whether an element's content is wider than the element, as its size changes. */
export default function useOverflow(element: RefObject<HTMLElement | null>): boolean {
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
  return overflows;
}
