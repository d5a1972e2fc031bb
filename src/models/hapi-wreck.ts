/** @hapi/wreck: whom it asks. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { fetching } from './rows/fetched';

const model: Model = {
  module: '@hapi/wreck',
  aliases: ['wreck'],
  functions: { ...rows(undefined, 'get post put patch delete', fetching('argument[0]')), request: fetching('argument[1]', 'argument[2].baseUrl') },
};

export default model;
