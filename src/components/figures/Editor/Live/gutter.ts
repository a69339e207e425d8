import {StateEffect, StateField, type Extension, type Text} from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import {maskOf, type LineIcon} from '../icons';
import styles from '../styles.module.css';

/** Puts icons beside lines, in the order of the lines, in the place of those that were there. */
export const setLineIcons = StateEffect.define<readonly LineIcon[]>();

const iconOf = ({name, label}: LineIcon) =>
  Decoration.line({
    attributes: {
      'data-icon': name,
      style: `--icon: ${maskOf(name)}`,
      ...(label === undefined ? {} : {title: label}),
    },
  });

const place = (doc: Text, icons: readonly LineIcon[]): DecorationSet =>
  Decoration.set(
    icons
      .filter(({line}) => line >= 1 && line <= doc.lines)
      .map((icon) => iconOf(icon).range(doc.line(icon.line).from)),
  );

const icons = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (placed, {changes, effects, state}) =>
    effects.reduce(
      (before, effect) => (effect.is(setLineIcons) ? place(state.doc, effect.value) : before),
      // Until the next icons are set, they move with their lines.
      placed.map(changes),
    ),
  provide: (field) => EditorView.decorations.from(field),
});

function numbersOf({state: {doc}, visibleRanges}: EditorView): DecorationSet {
  const first = new Set(
    visibleRanges.flatMap(({from, to}) => {
      const start = doc.lineAt(from).number;
      return Array.from({length: doc.lineAt(to).number - start + 1}, (_, at) => start + at);
    }),
  );
  return Decoration.set(
    [...first].map((line) =>
      Decoration.line({class: styles.line ?? '', attributes: {'data-line': String(line)}}).range(
        doc.line(line).from,
      ),
    ),
  );
}

const numbers = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = numbersOf(view);
    }

    update({docChanged, viewportChanged, view}: ViewUpdate): void {
      if (docChanged || viewportChanged) {
        this.decorations = numbersOf(view);
      }
    }
  },
  {decorations: ({decorations}) => decorations},
);

/**
 * The number of each line and what is to say of it, drawn by the line itself. CodeMirror's own
 * gutters stand beside the text and follow it once it has been measured: they jump into place.
 */
export const lineGutter: Extension = [icons, numbers];
