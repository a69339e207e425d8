import {
  LINK_SLOT,
  readValues,
  SITE_SLOT,
  SLOT,
  STORAGE_KEY,
  type ValueName,
  type Values,
} from '../../workshop/reader/values';

/** What is stored of the reader's values; none where the browser lets the site store nothing. */
function storedValues(): Values {
  try {
    const memory = JSON.parse(localStorage.getItem(STORAGE_KEY) || '{}') as {values?: unknown};
    return readValues(memory.values);
  } catch {
    return {};
  }
}

/**
 * Puts the address at which the page was opened in the place of the one that the site was built for:
 * in a room it is another host or port. A page that was opened as a file keeps the latter.
 */
function fillSiteAddress(): void {
  if (!/^https?:$/.test(location.protocol)) {
    return;
  }
  document.querySelectorAll<HTMLElement>(`[${SITE_SLOT}]`).forEach((element) => {
    element.dataset.written ??= element.textContent;
    const here = location.origin + new URL(element.dataset.written).pathname;
    if (element.textContent !== here) {
      element.textContent = here;
    }
  });
}

/**
 * Puts the reader's values in the place of the page's examples, and the site's own address. It is part of the script in every
 * page and runs before the first paint, so it imports little.
 */
export function fillValues(values: Values = storedValues()): void {
  fillSiteAddress();
  document.querySelectorAll<HTMLElement>(`[${SLOT}]`).forEach((element) => {
    const value = values[element.getAttribute(SLOT) as ValueName];
    element.dataset.written ??= element.textContent;
    const shown = value ?? element.dataset.written;
    if (element.textContent !== shown) {
      element.textContent = shown;
    }
    element.toggleAttribute('data-filled', value !== undefined);
  });
  document.querySelectorAll<HTMLAnchorElement>(`a[${LINK_SLOT.name}]`).forEach((link) => {
    const attribute = (name: string) => link.getAttribute(name) ?? '';
    link.dataset.written ??= link.href;
    const value = values[attribute(LINK_SLOT.name) as ValueName];
    link.href =
      value === undefined
        ? link.dataset.written
        : `${attribute(LINK_SLOT.before)}${value}${attribute(LINK_SLOT.after)}`;
  });
}
