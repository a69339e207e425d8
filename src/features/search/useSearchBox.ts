import {useMemo, useState, type KeyboardEvent, type RefObject} from 'react';
import {useCombobox, type UseComboboxReturnValue} from 'downshift';
import {search, type Hit, type SearchResult} from '@site/src/workshop/search/match';
import type {IndexState} from './useSearchIndex';

interface SearchBoxOptions {
  readonly state: IndexState;
  /** What the field is called. */
  readonly label: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
  /** Called with the hit that Enter chooses. */
  readonly onChoose: (hit: Hit) => void;
}

interface SearchBox {
  readonly query: string;
  readonly result: SearchResult;
  readonly combobox: UseComboboxReturnValue<Hit>;
  readonly inputProps: ReturnType<UseComboboxReturnValue<Hit>['getInputProps']>;
}

const nothing: SearchResult = {pages: [], total: 0};

/** The search as a combobox: the query, what it finds, and the keys that walk through it. */
export function useSearchBox({
  state,
  label,
  input,
  onClose,
  onChoose,
}: SearchBoxOptions): SearchBox {
  const [query, setQuery] = useState('');
  const result = useMemo(
    () => (state.status === 'ready' ? search(state.index, query) : nothing),
    [state, query],
  );
  const items = useMemo(() => result.pages.flatMap(({hits}) => [...hits]), [result]);
  const combobox = useCombobox<Hit>({
    items,
    inputValue: query,
    isOpen: items.length > 0,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: () => query,
    // `scrollIntoView` respects `scroll-padding`, for the page title that sticks to the top of the list.
    scrollIntoView: (node) => node.scrollIntoView({block: 'nearest'}),
    onStateChange: ({type, selectedItem}) => {
      if (type === useCombobox.stateChangeTypes.InputKeyDownEnter && selectedItem) {
        onChoose(selectedItem);
      }
    },
  });
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Keys that compose a syllable belong to the input method: Enter ends it and goes nowhere.
    // (Safari's Enter comes after the composing; downshift knows it by its number.)
    const composing = event.nativeEvent.isComposing;
    if (composing || event.key === 'Escape') {
      Object.assign(event.nativeEvent, {preventDownshiftDefault: true});
    }
    if (!composing && event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
  };
  const inputProps = combobox.getInputProps({
    ref: input,
    'aria-label': label,
    // The value is set here and not from downshift's own event, which comes after the next render
    // and would throw the cursor and a syllable being composed out.
    onChange: (event) => setQuery(event.currentTarget.value),
    onKeyDown,
  });
  return {query, result, combobox, inputProps};
}
