/** react-router-dom: what the address of a page says to a component, and where loaders and actions send it on. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { IN_ADDRESS } from './rows/markup';
import { into } from './rows/sinks';

const model: Model = {
  module: 'react-router-dom',
  functions: {
    ...rows(undefined, 'redirect redirectDocument', into('redirect', 'argument[0]')),
    useSearchParams: { generates: ['untrusted'] },
    useParams: { generates: ['untrusted'] },
    useLocation: { returns: 'Location' },
  },
  fields: { 'Location.search': IN_ADDRESS, 'Location.hash': IN_ADDRESS, 'Location.pathname': IN_ADDRESS },
};

export default model;
