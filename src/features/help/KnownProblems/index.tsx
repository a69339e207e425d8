import {lazy, Suspense, useState, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {loadKnowledge} from '@site/src/features/help/loadKnowledge';

const List = lazy(async () => {
  const [{default: View}, knowledge] = await Promise.all([import('./List'), loadKnowledge()]);
  return {default: () => <View knowledge={knowledge} />};
});

/**
 * The list of all known failures. The server draws it, and the browser leaves it as it is: nothing
 * in it needs a script, and the knowledge is not fetched for it. Only who comes from another page
 * of the site, or reads it from `npm start`, where no server draws, has it made in the browser.
 */
export default function KnownProblems(): ReactNode {
  const [isDrawn, setIsDrawn] = useState(!useIsBrowser());
  const lookAt = (node: HTMLDivElement | null): void => {
    if (node?.childElementCount === 0) {
      setIsDrawn(false);
    }
  };
  if (typeof window === 'undefined') {
    return (
      <div>
        <List />
      </div>
    );
  }
  return isDrawn ? (
    <div ref={lookAt} suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />
  ) : (
    <Suspense>
      <List />
    </Suspense>
  );
}
