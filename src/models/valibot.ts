/** valibot: schemas say what comes out of them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const schema = { returns: 'Object' } as const;
const parsed = { validates: { by: 'argument[0]', value: 'argument[1]', to: 'return' } } as const;
const safe = { validates: { by: 'argument[0]', value: 'argument[1]', to: 'return.output' } } as const;

const model: Model = {
  module: 'valibot',
  itself: 'v',
  functions: {
    string: { ...schema, describes: 'string' },
    number: { ...schema, describes: 'number' },
    boolean: { ...schema, describes: 'boolean' },
    literal: { ...schema, describes: 'constant' },
    picklist: { ...schema, describes: 'choice' },
    enum: { ...schema, describes: 'choice' },
    union: { ...schema, describes: 'either' },
    object: { ...schema, describes: 'object' },
    strictObject: { ...schema, describes: 'object' },
    array: { ...schema, describes: 'list' },
    pipe: { ...schema, describes: 'first' },
    ...rows(undefined, 'uuid cuid2 ulid nanoid isoDate isoDateTime isoTimestamp digits ip ipv4 hexadecimal creditCard imei', { ...schema, describes: 'string', cleans: ['*'] }),
    regex: { ...schema, describes: 'string', fits: 'argument[0]' },
    ...rows(undefined, 'optional nullable nullish', { ...schema, propagates: [{ from: 'argument[0]', to: 'return' }] }),
    InferOutput: { infers: true },
    parse: parsed,
    parseAsync: parsed,
    safeParse: safe,
    safeParseAsync: safe,
  },
};

export default model;
