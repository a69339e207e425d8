import type {ClientModule} from '@docusaurus/types';
import {hasSlides} from '../browser/hashRouter';

let loaded: Promise<{show: () => void; hide: () => void}> | undefined;

/** A client module: `?projector` shows a page as slides. The script for it comes only then. */
const projector: ClientModule = {
  onRouteDidUpdate({location}) {
    if (hasSlides && /[?&]projector\b/.test(location.search)) {
      loaded ??= import('../features/facilitator/projector');
      void loaded.then(({show}) => show());
    } else {
      void loaded?.then(({hide}) => hide());
    }
  },
};

export default projector;
