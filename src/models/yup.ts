/** yup: schemas say what comes out of them. */
import type { Model } from '../engine/model';

const schema = { returns: 'Schema' } as const;
const validated = { validates: { by: 'receiver', value: 'argument[0]', to: 'return' } } as const;

const yup: Model = {
  module: 'yup',
  functions: {
    number: { ...schema, describes: 'number' },
    object: { ...schema, describes: 'object' },
    array: { ...schema, describes: 'list' },
    InferType: { infers: true },
    'Schema.integer': { ...schema, describes: 'integer' },
    'Schema.shape': { ...schema, describes: 'object' },
    'Schema.of': { ...schema, describes: 'list' },
    'Schema.validate': validated,
    'Schema.validateSync': validated,
    'Schema.cast': validated,
    'Schema.*': { propagates: [{ from: 'receiver', to: 'return' }] },
  },
};

export default yup;
