import type {ReactNode} from 'react';
import Content from '@theme-original/Navbar/Content';
import {NAVBAR_END} from '@site/src/site/firstPaint';

/** Marks the end of the bar, for which the first paint waits. */
export default function ContentWrapper(): ReactNode {
  return (
    <>
      <Content />
      <i id={NAVBAR_END} hidden />
    </>
  );
}
