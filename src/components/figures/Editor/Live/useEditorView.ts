import {useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject} from 'react';
import {setDiagnostics} from '@codemirror/lint';
import {EditorState, Transaction} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {isolateHistory} from '@codemirror/commands';
import {lineIcons} from '../icons';
import type {WritableProps} from '../types';
import {changeBetween} from './change';
import {toCodeMirror} from './diagnostics';
import {baseExtensions, configure, configured} from './extensions';
import {setLineIcons} from './gutter';

/** Marks a change that came in as `value`, and not from the reader's keyboard. */
const FROM_PROPERTY = 'property';

/** CodeMirror in `host`, kept at what the properties say. The view is null outside of effects. */
export function useEditorView(
  host: RefObject<HTMLElement | null>,
  {value, onChange, onSubmit, language, label, describedBy, diagnostics, lineMarks}: WritableProps,
): RefObject<EditorView | null> {
  const view = useRef<EditorView>(null);
  /** Texts passed to `onChange` that React has not given back as `value` yet, oldest first. */
  const reported = useRef<readonly string[]>([]);

  const report = useEffectEvent((text: string) => {
    reported.current = text === value ? [] : [...reported.current, text];
    onChange(text);
  });
  const submit = useEffectEvent(() => {
    onSubmit?.();
    return onSubmit !== undefined;
  });

  const start = useEffectEvent((parent: HTMLElement) => {
    const typing = EditorView.updateListener.of(({docChanged, state, transactions}) => {
      if (
        docChanged &&
        !transactions.every((made) => made.annotation(Transaction.userEvent) === FROM_PROPERTY)
      ) {
        report(state.doc.toString());
      }
    });
    const extensions = [baseExtensions(submit), typing, configured({label, describedBy, language})];
    return new EditorView({parent, state: EditorState.create({doc: value, extensions})});
  });

  useLayoutEffect(() => {
    if (host.current === null) {
      return undefined;
    }
    const created = start(host.current);
    view.current = created;
    return () => {
      view.current = null;
      created.destroy();
    };
  }, [host]);

  useLayoutEffect(() => {
    const {current} = view;
    const known = reported.current.indexOf(value);
    if (current === null || known >= 0) {
      reported.current = reported.current.slice(known + 1);
      return;
    }
    reported.current = [];
    const changes = changeBetween(current.state.doc.toString(), value);
    if (changes !== undefined) {
      current.dispatch({changes, userEvent: FROM_PROPERTY, annotations: isolateHistory.of('full')});
    }
  }, [value]);

  useEffect(() => {
    const {current} = view;
    current?.dispatch(setDiagnostics(current.state, toCodeMirror(current.state.doc, diagnostics)));
  }, [diagnostics]);

  useLayoutEffect(() => {
    view.current?.dispatch({effects: setLineIcons.of(lineIcons(diagnostics, lineMarks))});
  }, [diagnostics, lineMarks]);

  useEffect(() => {
    view.current?.dispatch({effects: configure({label, describedBy, language})});
  }, [label, describedBy, language]);

  return view;
}
