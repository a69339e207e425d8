/** Prints a text by itself: in a frame that is put into the page for that, and taken out again. */
export function printText(text: string): void {
  const frame = document.createElement('iframe');
  frame.style.position = 'fixed';
  frame.style.width = '0';
  frame.style.height = '0';
  frame.style.border = '0';
  frame.title = document.title;
  document.body.append(frame);
  const inner = frame.contentWindow;
  if (inner === null) {
    frame.remove();
    return;
  }
  const block = inner.document.createElement('pre');
  block.style.whiteSpace = 'pre-wrap';
  block.style.overflowWrap = 'anywhere';
  block.textContent = text;
  inner.document.body.append(block);
  inner.addEventListener('afterprint', () => frame.remove());
  inner.focus();
  inner.print();
}
