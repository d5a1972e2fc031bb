/** Joi: schemas say what comes out of them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const schema = { returns: 'Schema' } as const;
const ABOVE = { ...schema, propagates: [{ from: 'receiver', to: 'return' }], ensures: ['positive'] } as const;
const BELOW = { ...schema, propagates: [{ from: 'receiver', to: 'return' }], ensures: ['limited'] } as const;

const joi: Model = {
  module: 'joi',
  aliases: ['@hapi/joi'],
  functions: {
    number: { ...schema, describes: 'number' },
    string: { ...schema, describes: 'string' },
    object: { ...schema, describes: 'object' },
    attempt: { validates: { by: 'argument[1]', value: 'argument[0]', to: 'return' } },
    'Schema.integer': { ...schema, describes: 'integer' },
    'Schema.keys': { ...schema, describes: 'object' },
    'Schema.validate': { validates: { by: 'receiver', value: 'argument[0]', to: 'return.value' } },
    'Schema.validateAsync': { validates: { by: 'receiver', value: 'argument[0]', to: 'return' } },
    'Schema.unknown': { ...schema, describes: 'open' },
    'Schema.positive': ABOVE,
    'Schema.min': ABOVE,
    'Schema.greater': ABOVE,
    'Schema.max': BELOW,
    'Schema.less': BELOW,
    ...rows('Schema', 'valid guid uuid alphanum isoDate', { ...schema, propagates: [{ from: 'receiver', to: 'return' }], ensures: ['matched'] }),
    'Schema.*': { propagates: [{ from: 'receiver', to: 'return' }] },
  },
};

export default joi;
