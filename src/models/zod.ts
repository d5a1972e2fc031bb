/** zod: schemas say what comes out of them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const schema = { returns: 'ZodType' } as const;
const OTHER = { ...schema, describes: 'other' } as const;
const KEPT = { ...schema, propagates: [{ from: 'receiver', to: 'return' }] } as const;
const ABOVE = { ...KEPT, ensures: ['positive'] } as const;
const BELOW = { ...KEPT, ensures: ['limited'] } as const;
const parse = { validates: { by: 'receiver', value: 'argument[0]', to: 'return' } } as const;
const safeParse = { validates: { by: 'receiver', value: 'argument[0]', to: 'return.data' } } as const;
/** Digits, letters and what stands between them. */
const PLAIN = 'uuid guid cuid cuid2 ulid nanoid datetime date time ip ipv4 ipv6 duration';

const zod: Model = {
  module: 'zod',
  aliases: ['zod/v3', 'zod/v4', 'zod/mini'],
  itself: 'z',
  functions: {
    string: { ...schema, describes: 'string' },
    ...rows(undefined, 'email url', { ...schema, describes: 'string' }),
    ...rows(undefined, 'uuid guid cuid cuid2 ulid nanoid ipv4 ipv6', { ...schema, describes: 'string', cleans: ['*'] }),
    ...rows('iso', 'datetime date time duration', { ...schema, describes: 'string', cleans: ['*'] }),
    number: { ...schema, describes: 'number' },
    int: { ...schema, describes: 'integer' },
    bigint: { ...schema, describes: 'bigint' },
    boolean: { ...schema, describes: 'boolean' },
    date: OTHER,
    'coerce.string': { ...schema, describes: 'string' },
    'coerce.number': { ...schema, describes: 'number' },
    'coerce.boolean': { ...schema, describes: 'boolean' },
    'coerce.date': OTHER,
    literal: { ...schema, describes: 'constant' },
    enum: { ...schema, describes: 'choice' },
    nativeEnum: { ...schema, describes: 'choice' },
    union: { ...schema, describes: 'either' },
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
    'ZodType.or': { ...schema, describes: 'either' },
    'ZodType.passthrough': { ...schema, describes: 'open' },
    'ZodType.loose': { ...schema, describes: 'open' },
    'ZodType.catchall': { ...schema, describes: 'open' },
    'ZodType.transform': OTHER,
    'ZodType.pick': OTHER,
    'ZodType.omit': OTHER,
    ...rows('ZodType', PLAIN, { ...KEPT, cleans: ['*'] }),
    'ZodType.regex': { ...KEPT, fits: 'argument[0]' },
    'ZodType.refine': { ...KEPT, fits: 'argument[0]' },
    'ZodType.positive': ABOVE,
    'ZodType.nonnegative': ABOVE,
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
