/** TypeBox: schemas that are types as well. */
import type { Model } from '../engine/model';

const schema = { returns: 'Object' } as const;
const parsed = { validates: { by: 'argument[0]', value: 'argument[1]', to: 'return' } } as const;

const typebox: Model = {
  module: '@sinclair/typebox',
  aliases: ['@sinclair/typebox/value'],
  itself: 'Type',
  functions: {
    Integer: { ...schema, describes: 'integer' },
    Object: { ...schema, describes: 'object' },
    Array: { ...schema, describes: 'list' },
    Optional: { propagates: [{ from: 'argument[0]', to: 'return' }] },
    Static: { infers: true },
    'Value.Parse': parsed,
    'Value.Decode': parsed,
    'Value.Cast': parsed,
  },
};

export default typebox;
