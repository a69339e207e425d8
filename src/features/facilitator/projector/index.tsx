import {createRoot, type Root} from 'react-dom/client';
import siteConfig from '@generated/docusaurus.config';
import pages from '@generated/workshop-facilitator/default/agenda.json';
import Projector from './Projector';
import {slideRoot} from './slides';

let shown:
  {readonly root: Root; readonly holder: HTMLElement; readonly page: HTMLElement} | undefined;

/** Ends the projector view. */
export function hide(): void {
  if (shown !== undefined) {
    const {root, holder, page} = shown;
    shown = undefined;
    delete page.dataset.projectorRoot;
    delete document.documentElement.dataset.projector;
    // Not at once: this may be called from an effect of the view that is unmounted.
    queueMicrotask(() => {
      root.unmount();
      holder.remove();
    });
  }
}

function leave(slide: string): void {
  hide();
  const {pathname} = window.location;
  const anchor = slide === '' ? '' : `#${encodeURIComponent(slide)}`;
  window.history.replaceState(window.history.state, '', `${pathname}${anchor}`);
  document.getElementById(slide)?.scrollIntoView();
}

/** Shows the page as slides; nothing where it has no text of its own. */
export function show(): void {
  const page = slideRoot();
  if (page === null || shown?.page === page) {
    return;
  }
  hide();
  const holder = document.createElement('div');
  document.body.append(holder);
  const root = createRoot(holder);
  shown = {root, holder, page};
  page.dataset.projectorRoot = '';
  document.documentElement.dataset.projector = '';
  root.render(<Projector root={page} baseUrl={siteConfig.baseUrl} pages={pages} onLeave={leave} />);
}
