import type {ClientModule} from '@docusaurus/types';
import {fillValues} from './fillValues';
import {onChange, recall} from '../memory/memory';

const fill = () => fillValues(recall().values);

/** A client module: a page that is reached by a link within the site shows the reader's values. */
const values: ClientModule = {onRouteDidUpdate: fill};

if (typeof document !== 'undefined') {
  onChange(fill);
}

export default values;
