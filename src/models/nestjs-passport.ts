/** @nestjs/passport: a strategy as a class that can be extended. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@nestjs/passport',
  functions: { PassportStrategy: { propagates: [{ from: 'argument[0]', to: 'return' }] } },
};

export default model;
