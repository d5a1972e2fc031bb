/** express-jwt and what was made of it: tokens are checked before the routes. */
import type { Behaviour, Model } from '../engine/model';

/** Up to version 5 a token says by itself how it is signed; later ones do not start. */
const checks: Behaviour = {
  acts: { act: 'check-token', parts: { key: 'argument[0].secret', options: 'argument[0]', algorithms: 'argument[0].algorithms', lenient: 'argument[0].ignoreExpiration' }, defaults: { algorithms: 'any' } },
};

const expressJwt: Model = {
  module: 'express-jwt',
  aliases: ['restify-jwt', 'restify-jwt-community'],
  functions: { expressjwt: checks, default: checks },
};

export default expressJwt;
