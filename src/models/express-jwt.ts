/** express-jwt: the secret that tokens are checked with. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0].secret', role: 'key' }] } as const;

const expressJwt: Model = {
  module: 'express-jwt',
  functions: { expressjwt: key, default: key },
};

export default expressJwt;
