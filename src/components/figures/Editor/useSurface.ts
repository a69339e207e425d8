import {useEffect, useState, type ComponentType, type Ref, type RefObject} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {whenNear} from '../../ui/lazyFigure';
import {sharedModule} from '../../ui/sharedModule';
import type {EditorHandle, WritableProps} from './types';

type LiveText = ComponentType<WritableProps & {readonly ref?: Ref<EditorHandle>}>;

/** Which form of the editor is on the screen. */
export type Surface =
  | {readonly kind: 'static'}
  | {readonly kind: 'live'; readonly Live: LiveText; readonly hadFocus: boolean}
  | {readonly kind: 'plain'; readonly hadFocus: boolean};

/** How long to wait for CodeMirror before a plain text box takes its place, in milliseconds. */
export const LOAD_TIMEOUT = 8000;

/** CodeMirror: once it is fetched, the next editor of the page has it at once. */
const codeMirror = sharedModule<LiveText>(async () => (await import('./Live')).default);

/**
 * The text alone until the editor is near the screen; then CodeMirror, or a plain text box where
 * that does not come, or not soon.
 */
export function useSurface(holder: RefObject<HTMLElement | null>): Surface {
  const isBrowser = useIsBrowser();
  const [surface, setSurface] = useState<Surface>(() => {
    const Live = isBrowser ? codeMirror.known() : undefined;
    return Live === undefined ? {kind: 'static'} : {kind: 'live', Live, hadFocus: false};
  });

  useEffect(() => {
    const node = holder.current;
    if (surface.kind !== 'static' || node === null) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    let decided = false;
    const decide = (next: (hadFocus: boolean) => Surface) => {
      // A result that comes later is ignored: the reader is typing by then.
      if (!decided) {
        decided = true;
        setSurface(next(node.contains(document.activeElement)));
      }
    };
    const plain = () => decide((hadFocus) => ({kind: 'plain', hadFocus}));
    const stopWaiting = whenNear(node, () => {
      if (timer === undefined) {
        timer = setTimeout(plain, LOAD_TIMEOUT);
        codeMirror
          .load()
          .then((Live) => decide((hadFocus) => ({kind: 'live', Live, hadFocus})), plain);
      }
    });
    return () => {
      decided = true;
      clearTimeout(timer);
      stopWaiting();
    };
  }, [holder, surface.kind]);

  return surface;
}
