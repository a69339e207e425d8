import type {Values} from '../../workshop/reader/values';

/**
 * Puts the reader's values in the place of the page's examples. It is part of the script in every
 * page and runs before the first paint, so it imports little.
 * @param given what is remembered where nothing can be stored
 */
export function fillValues(given?: Values): void {
  let values: unknown = given;
  if (!values) {
    try {
      values = (JSON.parse(localStorage.getItem('docker-workshop') || '{}') as {values?: unknown})
        .values;
    } catch {
      // Without a storage the examples stay.
    }
  }
  // None of these characters means anything to a shell, to JSON or in a URL.
  const isPlain = (value: unknown): value is string =>
    typeof value === 'string' && /^[a-z0-9][a-z0-9-]*$/.test(value);
  const valueOf = (name: string | undefined): string | undefined => {
    const value = ((values || {}) as Record<string, unknown>)[name || ''];
    return isPlain(value) ? value : undefined;
  };
  document.querySelectorAll<HTMLElement>('[data-value]').forEach((element) => {
    const value = valueOf(element.dataset.value);
    element.dataset.written ??= element.textContent;
    const shown = value ?? element.dataset.written;
    if (element.textContent !== shown) {
      element.textContent = shown;
    }
    element.toggleAttribute('data-filled', value !== undefined);
  });
  document.querySelectorAll<HTMLAnchorElement>('a[data-value-link]').forEach((link) => {
    const {valueLink, before = '', after = ''} = link.dataset;
    link.dataset.written ??= link.href;
    const value = valueOf(valueLink);
    link.href = value === undefined ? link.dataset.written : `${before}${value}${after}`;
  });
}
