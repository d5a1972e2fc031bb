/** passport-jwt: how tokens are checked before the routes. */
import type { Model } from '../engine/model';

const passportJwt: Model = {
  module: 'passport-jwt',
  functions: {
    Strategy: {
      acts: {
        act: 'check-token',
        parts: {
          key: ['argument[0].secretOrKey', 'argument[0].secretOrKeyProvider'],
          options: 'argument[0]',
          algorithms: ['argument[0].algorithms', 'argument[0].jsonWebTokenOptions.algorithms'],
          lenient: ['argument[0].ignoreExpiration', 'argument[0].jsonWebTokenOptions.ignoreExpiration'],
        },
      },
    },
  },
};

export default passportJwt;
