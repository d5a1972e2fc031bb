/** ajv: schemas of JSON, and what is compiled from them. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'ajv',
  aliases: ['ajv/dist/2019', 'ajv/dist/2020'],
  functions: {
    default: { returns: 'Ajv' },
    'Ajv.compile': { describes: 'json' },
    'Ajv.validate': { asks: { by: 'argument[0]', value: 'argument[1]' } },
  },
};

export default model;
