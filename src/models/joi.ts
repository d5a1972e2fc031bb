/** Joi: schemas say what comes out of them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const schema = { returns: 'Schema' } as const;
const KEPT = { ...schema, propagates: [{ from: 'receiver', to: 'return' }] } as const;
/** What the schema does not name is refused, unless an option says otherwise. */
const unnamed = { unnamed: 'refused', keeps: 'argument[1].allowUnknown', strips: 'argument[1].stripUnknown' } as const;
const ABOVE = { ...KEPT, ensures: ['positive'] } as const;
const BELOW = { ...KEPT, ensures: ['limited'] } as const;

const joi: Model = {
  module: 'joi',
  aliases: ['@hapi/joi', 'celebrate'],
  itself: 'Joi',
  functions: {
    number: { ...schema, describes: 'number' },
    string: { ...schema, describes: 'string' },
    boolean: { ...schema, describes: 'boolean' },
    bool: { ...schema, describes: 'boolean' },
    date: { ...schema, describes: 'other' },
    object: { ...schema, describes: 'object' },
    attempt: { validates: { by: 'argument[1]', value: 'argument[0]', to: 'return', unnamed: 'refused' } },
    'Schema.integer': { ...schema, describes: 'integer' },
    'Schema.keys': { ...schema, describes: 'object' },
    'Schema.items': { ...schema, describes: 'list' },
    array: schema,
    'Schema.validate': { validates: { by: 'receiver', value: 'argument[0]', to: 'return.value', ...unnamed } },
    'Schema.validateAsync': { validates: { by: 'receiver', value: 'argument[0]', to: 'return', ...unnamed } },
    'Schema.unknown': { ...schema, describes: 'open' },
    'Schema.positive': ABOVE,
    'Schema.min': ABOVE,
    'Schema.greater': ABOVE,
    'Schema.max': BELOW,
    'Schema.less': BELOW,
    'Schema.valid': { ...KEPT, ensures: ['matched'] },
    'Schema.equal': { ...KEPT, ensures: ['matched'] },
    ...rows('Schema', 'guid uuid alphanum hex token isoDate isoDuration ip creditCard', { ...KEPT, cleans: ['*'] }),
    'Schema.pattern': { ...KEPT, fits: 'argument[0]' },
    'Schema.regex': { ...KEPT, fits: 'argument[0]' },
    'Schema.*': { propagates: [{ from: 'receiver', to: 'return' }] },
  },
};

export default joi;
