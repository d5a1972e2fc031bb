/** TypeBox: schemas that are types as well. */
import type { Model } from '../engine/model';

const schema = { returns: 'Object' } as const;
const parsed = { validates: { by: 'argument[0]', value: 'argument[1]', to: 'return' } } as const;

const typebox: Model = {
  module: '@sinclair/typebox',
  aliases: ['@sinclair/typebox/value', '@sinclair/typebox/compiler', '@fastify/type-provider-typebox', 'typebox'],
  itself: 'Type',
  functions: {
    String: { ...schema, describes: 'string' },
    Number: { ...schema, describes: 'number' },
    Boolean: { ...schema, describes: 'boolean' },
    Integer: { ...schema, describes: 'integer' },
    Literal: { ...schema, describes: 'constant' },
    Enum: { ...schema, describes: 'choice' },
    Union: { ...schema, describes: 'either' },
    Object: { ...schema, describes: 'object' },
    Array: { ...schema, describes: 'list' },
    Optional: { propagates: [{ from: 'argument[0]', to: 'return' }] },
    Static: { infers: true },
    'Value.Check': { asks: { by: 'argument[0]', value: 'argument[1]' } },
    'TypeCompiler.Compile': { returns: 'Compiled', propagates: [{ from: 'argument[0]', to: 'return' }] },
    'Compiled.Check': { asks: { by: 'receiver', value: 'argument[0]' } },
    'Value.Parse': parsed,
    'Value.Decode': parsed,
    'Value.Cast': parsed,
  },
};

export default typebox;
