/** react-router-dom: what the address of a page says to a component. */
import type { Model } from '../engine/model';
import { IN_ADDRESS } from './rows/markup';

const model: Model = {
  module: 'react-router-dom',
  functions: {
    useSearchParams: { generates: ['untrusted'] },
    useParams: { generates: ['untrusted'] },
    useLocation: { returns: 'Location' },
  },
  fields: { 'Location.search': IN_ADDRESS, 'Location.hash': IN_ADDRESS, 'Location.pathname': IN_ADDRESS },
};

export default model;
