/** hono/jwt: tokens as middleware, and by themselves. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[1]', role: 'key' }] } as const;

const honoJwt: Model = {
  module: 'hono/jwt',
  functions: { jwt: { constrains: [{ at: 'argument[0].secret', role: 'key' }] }, sign: key, verify: key },
};

export default honoJwt;
