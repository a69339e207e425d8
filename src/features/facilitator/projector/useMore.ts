import {useEffect, useState} from 'react';

/** What of a slide is out of sight. */
interface More {
  readonly above: boolean;
  readonly below: boolean;
}

/** Pixels that do not count: a margin, a fraction of a scroll. */
const SLACK = 12;

/** Whether the slide goes on above or below the screen. */
export function useMore(slide: string): More {
  const [more, setMore] = useState<More>({above: false, below: false});
  useEffect(() => {
    const measure = (): void => {
      const {scrollHeight, clientHeight} = document.documentElement;
      setMore({
        above: window.scrollY > SLACK,
        below: window.scrollY + clientHeight < scrollHeight - SLACK,
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
