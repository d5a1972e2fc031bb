/** next/router: what the address of a page says to a component. */
import type { Model } from '../engine/model';
import { IN_ADDRESS } from './rows/markup';

const model: Model = {
  module: 'next/router',
  functions: { useRouter: { returns: 'NextRouter' } },
  fields: { 'NextRouter.query': { generates: ['untrusted'] }, 'NextRouter.asPath': IN_ADDRESS },
};

export default model;
