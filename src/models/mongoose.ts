/** mongoose: the login of a connection; a `Number` is a double. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const login = {
  constrains: [
    { at: 'argument[1].pass', role: 'password' },
    { at: 'argument[1].auth.password', role: 'password' },
  ],
} as const;

const mongoose: Model = {
  module: 'mongoose',
  functions: {
    connect: login,
    createConnection: login,
    Schema: { returns: 'Schema', describes: 'document', constrains: [{ at: 'argument[0]', role: 'fields' }], exact: { name: 'mongoose:Schema.Types.Decimal128' } },
    model: { rows: 'argument[1]', constrains: [{ at: 'argument[1]', role: 'fields' }], exact: { name: 'mongoose:Schema.Types.Decimal128' } },
    ...rows(undefined, 'Types.ObjectId mongo.ObjectId', { sanitizes: true }),
    ...rows(undefined, 'sanitizeFilter', { propagates: [{ from: 'argument[0]', to: 'return' }], cleans: ['query'] }),
    'Schema.add': { constrains: [{ at: 'argument[0]', role: 'fields' }], exact: { name: 'mongoose:Schema.Types.Decimal128' } },
  },
};

export default mongoose;
