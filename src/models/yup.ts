/** yup: schemas say what comes out of them. */
import type { Model } from '../engine/model';

const schema = { returns: 'Schema' } as const;
const KEPT = { ...schema, propagates: [{ from: 'receiver', to: 'return' }] } as const;
const validated = { validates: { by: 'receiver', value: 'argument[0]', to: 'return', unnamed: 'kept', strips: 'argument[1].stripUnknown' } } as const;

const yup: Model = {
  module: 'yup',
  functions: {
    string: { ...schema, describes: 'string' },
    number: { ...schema, describes: 'number' },
    boolean: { ...schema, describes: 'boolean' },
    bool: { ...schema, describes: 'boolean' },
    date: { ...schema, describes: 'other' },
    object: { ...schema, describes: 'object' },
    array: { ...schema, describes: 'list' },
    InferType: { infers: true },
    'Schema.integer': { ...schema, describes: 'integer' },
    'Schema.shape': { ...schema, describes: 'object' },
    'Schema.noUnknown': { ...schema, describes: 'closed' },
    'Schema.exact': { ...schema, describes: 'closed' },
    'Schema.of': { ...schema, describes: 'list' },
    'Schema.oneOf': { ...KEPT, ensures: ['matched'] },
    'Schema.uuid': { ...KEPT, cleans: ['*'] },
    'Schema.datetime': { ...KEPT, cleans: ['*'] },
    'Schema.matches': { ...KEPT, fits: 'argument[0]' },
    'Schema.validate': validated,
    'Schema.validateSync': validated,
    'Schema.cast': validated,
    'Schema.*': { propagates: [{ from: 'receiver', to: 'return' }] },
  },
};

export default yup;
