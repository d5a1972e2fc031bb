/** needle: whom it asks. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { fetching } from './rows/fetched';

const model: Model = {
  module: 'needle',
  functions: {
    default: fetching('argument[1]'),
    request: fetching('argument[1]'),
    ...rows(undefined, 'get head post put patch delete', fetching('argument[0]')),
  },
};

export default model;
