/** @nestjs/axios: whom a service asks. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { below, fetching } from './rows/fetched';

const model: Model = {
  module: '@nestjs/axios',
  functions: rows('HttpService', 'request get delete head post put patch', fetching('argument[0]', ...below('url baseURL', 'argument[0]'))),
};

export default model;
