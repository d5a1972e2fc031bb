/** Joi: schemas say what comes out of them. */
import type { Model } from '../engine/model';

const schema = { returns: 'Schema' } as const;

const joi: Model = {
  module: 'joi',
  aliases: ['@hapi/joi'],
  functions: {
    number: { ...schema, describes: 'number' },
    object: { ...schema, describes: 'object' },
    attempt: { validates: { by: 'argument[1]', value: 'argument[0]', to: 'return' } },
    'Schema.integer': { ...schema, describes: 'integer' },
    'Schema.keys': { ...schema, describes: 'object' },
    'Schema.validate': { validates: { by: 'receiver', value: 'argument[0]', to: 'return.value' } },
    'Schema.validateAsync': { validates: { by: 'receiver', value: 'argument[0]', to: 'return' } },
    'Schema.*': { propagates: [{ from: 'receiver', to: 'return' }] },
  },
};

export default joi;
