/** soap: where the description of a service is read. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { fetching } from './rows/fetched';

const model: Model = { module: 'soap', aliases: ['strong-soap'], functions: rows(undefined, 'createClient createClientAsync soap.createClient', fetching('argument[0]')) };

export default model;
