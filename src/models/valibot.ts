/** valibot: schemas say what comes out of them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const parsed = { validates: { by: 'argument[0]', value: 'argument[1]', to: 'return' } } as const;
const safe = { validates: { by: 'argument[0]', value: 'argument[1]', to: 'return.output' } } as const;

const model: Model = {
  module: 'valibot',
  itself: 'v',
  functions: {
    string: { describes: 'string' },
    number: { describes: 'number' },
    boolean: { describes: 'boolean' },
    literal: { describes: 'constant' },
    picklist: { describes: 'choice' },
    enum: { describes: 'choice' },
    union: { describes: 'either' },
    object: { describes: 'object' },
    strictObject: { describes: 'object' },
    array: { describes: 'list' },
    pipe: { describes: 'first' },
    ...rows(undefined, 'uuid cuid2 ulid nanoid isoDate isoDateTime isoTimestamp digits ip ipv4 hexadecimal creditCard imei', { describes: 'string', cleans: ['*'] }),
    regex: { describes: 'string', fits: 'argument[0]' },
    ...rows(undefined, 'optional nullable nullish', { propagates: [{ from: 'argument[0]', to: 'return' }] }),
    InferOutput: { infers: true },
    parse: parsed,
    parseAsync: parsed,
    safeParse: safe,
    safeParseAsync: safe,
  },
};

export default model;
