/**
 * The one listener behind the copy and save buttons of all snippets. It is part of the script in
 * every page and runs before React does.
 * A button says what it does in `data-action`, and what is to be said afterwards in `data-done`
 * and `data-failed`.
 */
export function snippetScript(): void {
  const SHOWN_MS = 2000;
  const LOUD_MS = 8000;
  let live: HTMLElement | undefined;

  function say(message: string, loud = false): void {
    if (!live) {
      live = document.createElement('div');
      live.setAttribute('role', 'status');
      live.className = 'ws-live';
      document.body.append(live);
    }
    live.textContent = '';
    live.toggleAttribute('data-loud', loud);
    const region = live;
    // A region that is filled in the moment it is made is not read out.
    setTimeout(() => {
      region.textContent = message;
    }, 50);
  }

  /** The commands alone where there are any, else the whole text. */
  function textOf(code: HTMLElement): string {
    const commands = Array.from(code.querySelectorAll('[data-command]'));
    return (commands.length > 0 ? commands : [code]).map((node) => node.textContent).join('\n');
  }

  /** For browsers and addresses without the clipboard API (plain http in a room's network). */
  function copyBySelection(text: string): boolean {
    const area = document.createElement('textarea');
    area.value = text;
    area.style.position = 'fixed';
    area.style.opacity = '0';
    const focused = document.activeElement as HTMLElement | null;
    document.body.append(area);
    area.select();
    let copied = false;
    try {
      copied = document.execCommand('copy');
    } catch {
      copied = false;
    }
    area.remove();
    focused?.focus();
    return copied;
  }

  function copy(text: string): Promise<boolean> {
    // Plain http has no clipboard API, whatever the type says.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) {
      return Promise.resolve(copyBySelection(text));
    }
    return clipboard.writeText(text).then(
      () => true,
      () => copyBySelection(text),
    );
  }

  function save(text: string, name: string): void {
    const link = document.createElement('a');
    // Not text/plain: the browser would add .txt to a name without an ending, as Dockerfile is.
    link.href = URL.createObjectURL(new Blob([text + '\n'], {type: 'application/octet-stream'}));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), SHOWN_MS);
  }

  /** Whether what was taken still has a placeholder, in the commands where there are any. */
  function isUnfinished(code: HTMLElement): boolean {
    const taken = code.querySelector('[data-command]') ? '[data-command] ' : '';
    return code.querySelector(`${taken}[data-required]:not([data-filled])`) !== null;
  }

  function succeed(button: HTMLElement, code: HTMLElement): void {
    button.dataset.state = 'done';
    const unfinished = isUnfinished(code);
    say((unfinished ? button.dataset.unfinished : button.dataset.done) || '', unfinished);
    setTimeout(() => delete button.dataset.state, SHOWN_MS);
    if (unfinished) {
      setTimeout(() => live?.toggleAttribute('data-loud', false), LOUD_MS);
    }
  }

  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-snippet] [data-action]');
    const code = button?.closest('[data-snippet]')?.querySelector<HTMLElement>('code');
    if (!button || !code) {
      return;
    }
    if (button.dataset.action === 'save') {
      save(textOf(code), button.dataset.file || 'Dockerfile');
      succeed(button, code);
      return;
    }
    void copy(textOf(code)).then((copied) => {
      if (copied) {
        succeed(button, code);
      } else {
        const selection = getSelection();
        selection?.selectAllChildren(code);
        say(button.dataset.failed || '');
      }
    });
  });
}
