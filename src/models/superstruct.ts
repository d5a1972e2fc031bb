/** superstruct: structs say what comes out of them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const made = { validates: { by: 'argument[1]', value: 'argument[0]', to: 'return' } } as const;

const model: Model = {
  module: 'superstruct',
  functions: {
    string: { describes: 'string' },
    number: { describes: 'number' },
    integer: { describes: 'integer' },
    boolean: { describes: 'boolean' },
    literal: { describes: 'constant' },
    enums: { describes: 'choice' },
    union: { describes: 'either' },
    object: { describes: 'object' },
    type: { describes: 'object' },
    array: { describes: 'list' },
    pattern: { propagates: [{ from: 'argument[0]', to: 'return' }], fits: 'argument[1]' },
    ...rows(undefined, 'optional nullable size', { propagates: [{ from: 'argument[0]', to: 'return' }] }),
    Infer: { infers: true },
    ...rows(undefined, 'is assert', { asks: { by: 'argument[1]', value: 'argument[0]' } }),
    create: made,
    mask: made,
  },
};

export default model;
