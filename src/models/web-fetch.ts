/** The client that every platform of the web has, whoever runs it. */
import type { Model } from '../engine/model';
import { fetching } from './rows/fetched';

const model: Model = {
  functions: {
    fetch: fetching('argument[0]', 'argument[0].url'),
  },
};

export default model;
