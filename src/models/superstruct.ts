/** superstruct: structs say what comes out of them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const struct = { returns: 'Object' } as const;
const made = { validates: { by: 'argument[1]', value: 'argument[0]', to: 'return' } } as const;

const model: Model = {
  module: 'superstruct',
  functions: {
    string: { ...struct, describes: 'string' },
    number: { ...struct, describes: 'number' },
    integer: { ...struct, describes: 'integer' },
    boolean: { ...struct, describes: 'boolean' },
    literal: { ...struct, describes: 'constant' },
    enums: { ...struct, describes: 'choice' },
    union: { ...struct, describes: 'either' },
    object: { ...struct, describes: 'object' },
    type: { ...struct, describes: 'object' },
    array: { ...struct, describes: 'list' },
    pattern: { ...struct, propagates: [{ from: 'argument[0]', to: 'return' }], fits: 'argument[1]' },
    ...rows(undefined, 'optional nullable size', { ...struct, propagates: [{ from: 'argument[0]', to: 'return' }] }),
    Infer: { infers: true },
    create: made,
    mask: made,
  },
};

export default model;
