import {useImperativeHandle, useRef, type ReactNode, type Ref} from 'react';
import {EditorView} from '@codemirror/view';
import type {EditorHandle, WritableProps} from '../types';
import {offsetOf} from './diagnostics';
import {useEditorView} from './useEditorView';

interface LiveProps extends WritableProps {
  readonly ref?: Ref<EditorHandle>;
}

/** The text in CodeMirror: a script of its own, fetched when an editor is near the screen. */
export default function Live({ref, ...props}: LiveProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const view = useEditorView(host, props);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => view.current?.focus(),
      reveal(position) {
        const {current} = view;
        if (current !== null) {
          const anchor = offsetOf(current.state.doc, position);
          current.focus();
          current.dispatch({
            selection: {anchor},
            effects: EditorView.scrollIntoView(anchor, {y: 'nearest', yMargin: 80}),
          });
        }
      },
    }),
    [view],
  );
  return <div ref={host} />;
}
