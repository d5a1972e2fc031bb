/** zod: schemas say what comes out of them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const schema = { returns: 'ZodType' } as const;
const OTHER = { ...schema, describes: 'other' } as const;
const ABOVE = { ...schema, propagates: [{ from: 'receiver', to: 'return' }], ensures: ['positive'] } as const;
const BELOW = { ...schema, propagates: [{ from: 'receiver', to: 'return' }], ensures: ['limited'] } as const;
/** A text of a form that leaves no room for anything else. */
const MATCHED = { ...schema, propagates: [{ from: 'receiver', to: 'return' }], ensures: ['matched'] } as const;
const parse = { validates: { by: 'receiver', value: 'argument[0]', to: 'return' } } as const;
const safeParse = { validates: { by: 'receiver', value: 'argument[0]', to: 'return.data' } } as const;

const zod: Model = {
  module: 'zod',
  aliases: ['zod/v3', 'zod/v4'],
  itself: 'z',
  functions: {
    string: { ...schema, describes: 'string' },
    number: { ...schema, describes: 'number' },
    int: { ...schema, describes: 'integer' },
    bigint: { ...schema, describes: 'bigint' },
    'coerce.number': { ...schema, describes: 'number' },
    literal: { ...schema, describes: 'constant' },
    enum: { ...schema, describes: 'choice' },
    nativeEnum: { ...schema, describes: 'choice' },
    object: { ...schema, describes: 'object' },
    looseObject: { ...schema, describes: 'open' },
    array: { ...schema, describes: 'list' },
    infer: { infers: true },
    'ZodType.int': { ...schema, describes: 'integer' },
    'ZodType.parse': parse,
    'ZodType.parseAsync': parse,
    'ZodType.safeParse': safeParse,
    'ZodType.safeParseAsync': safeParse,
    'ZodType.array': { ...schema, describes: 'list' },
    'ZodType.passthrough': { ...schema, describes: 'open' },
    'ZodType.loose': { ...schema, describes: 'open' },
    'ZodType.catchall': { ...schema, describes: 'open' },
    'ZodType.transform': OTHER,
    'ZodType.pick': OTHER,
    'ZodType.omit': OTHER,
    'ZodType.positive': ABOVE,
    'ZodType.nonnegative': ABOVE,
    ...rows('ZodType', 'uuid cuid cuid2 ulid nanoid datetime', MATCHED),
    'ZodType.min': ABOVE,
    'ZodType.gt': ABOVE,
    'ZodType.gte': ABOVE,
    'ZodType.max': BELOW,
    'ZodType.lt': BELOW,
    'ZodType.lte': BELOW,
    'ZodType.*': { propagates: [{ from: 'receiver', to: 'return' }] },
  },
};

export default zod;
