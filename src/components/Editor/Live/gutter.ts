import {RangeSet, StateEffect, StateField, type Extension, type Text} from '@codemirror/state';
import {gutter, GutterMarker} from '@codemirror/view';
import {PATHS, type LineIcon} from '../icons';
import styles from '../styles.module.css';

const SVG = 'http://www.w3.org/2000/svg';

class IconMarker extends GutterMarker {
  constructor(private readonly icon: LineIcon) {
    super();
  }

  override eq(other: IconMarker): boolean {
    return other.icon.name === this.icon.name && other.icon.label === this.icon.label;
  }

  override toDOM(): Node {
    const {name, label} = this.icon;
    const holder = document.createElement('span');
    holder.title = label;
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('class', styles.icon ?? '');
    svg.dataset.kind = name;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', PATHS[name]);
    svg.append(path);
    holder.append(svg);
    return holder;
  }
}

/** Puts icons beside lines, in the order of the lines, in the place of those that were there. */
export const setLineIcons = StateEffect.define<readonly LineIcon[]>();

function place(doc: Text, icons: readonly LineIcon[]): RangeSet<GutterMarker> {
  return RangeSet.of(
    icons
      .filter(({line}) => line >= 1 && line <= doc.lines)
      .map((icon) => new IconMarker(icon).range(doc.line(icon.line).from)),
  );
}

const icons = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update: (markers, {changes, effects, state}) =>
    effects.reduce(
      (placed, effect) => (effect.is(setLineIcons) ? place(state.doc, effect.value) : placed),
      // They stay with their lines until the next come.
      markers.map(changes),
    ),
});

/** The column with what is to say of each line. */
export const iconGutter: Extension = [
  icons,
  gutter({class: 'cm-iconGutter', markers: (view) => view.state.field(icons)}),
];
