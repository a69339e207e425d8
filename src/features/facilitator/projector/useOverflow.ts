import {useEffect, useState} from 'react';

/** Whether a part of a slide is above or below the screen. */
interface Overflow {
  readonly above: boolean;
  readonly below: boolean;
}

/** Overflow of up to this many pixels is ignored: margins, fractions of a pixel. */
const TOLERANCE = 12;

/** Whether the slide goes on above or below the screen. */
export function useOverflow(slide: string): Overflow {
  const [more, setMore] = useState<Overflow>({above: false, below: false});
  useEffect(() => {
    const measure = (): void => {
      const {scrollHeight, clientHeight} = document.documentElement;
      setMore({
        above: window.scrollY > TOLERANCE,
        below: window.scrollY + clientHeight < scrollHeight - TOLERANCE,
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.getElementById('__docusaurus') ?? document.body);
    window.addEventListener('scroll', measure, {passive: true});
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', measure);
      window.removeEventListener('resize', measure);
    };
  }, [slide]);
  return more;
}
