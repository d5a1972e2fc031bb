/** express-jwt: the secret that tokens are checked with. */
import type { Model } from '../engine/model';

const expressJwt: Model = {
  module: 'express-jwt',
  functions: { expressjwt: { constrains: [{ at: 'argument[0].secret', role: 'key' }] } },
};

export default expressJwt;
