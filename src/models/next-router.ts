/** next/router: what the address of a page says to a component, and where it goes on to. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { IN_ADDRESS } from './rows/markup';
import { into } from './rows/sinks';

const model: Model = {
  module: 'next/router',
  functions: { useRouter: { returns: 'NextRouter' }, ...rows('NextRouter', 'push replace', into('redirect', 'argument[0]')) },
  fields: { 'NextRouter.query': { generates: ['untrusted'] }, 'NextRouter.asPath': IN_ADDRESS },
};

export default model;
