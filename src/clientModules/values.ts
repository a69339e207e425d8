import type {ClientModule} from '@docusaurus/types';
import {fillValues} from '../browser/inline/fillValues';
import {onChange, recall} from '../browser/storage';

const fill = () => fillValues(recall().values);

/** A client module: a page that is reached by a link within the site shows the reader's values. */
const values: ClientModule = {onRouteDidUpdate: fill};

if (typeof document !== 'undefined') {
  onChange(fill);
}

export default values;
