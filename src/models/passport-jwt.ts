/** passport-jwt: the secret that tokens are checked with. */
import type { Model } from '../engine/model';

const passportJwt: Model = {
  module: 'passport-jwt',
  functions: { Strategy: { constrains: [{ at: 'argument[0].secretOrKey', role: 'key' }] } },
};

export default passportJwt;
