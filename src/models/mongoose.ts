/** mongoose: the login of a connection; a `Number` is a double. */
import type { Model } from '../engine/model';

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
    'Schema.add': { constrains: [{ at: 'argument[0]', role: 'fields' }], exact: { name: 'mongoose:Schema.Types.Decimal128' } },
  },
};

export default mongoose;
