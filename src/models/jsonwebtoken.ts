/** jsonwebtoken: the second argument signs. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const jsonwebtoken: Model = {
  module: 'jsonwebtoken',
  functions: { sign: { returns: 'string', ...key }, verify: key },
};

export default jsonwebtoken;
