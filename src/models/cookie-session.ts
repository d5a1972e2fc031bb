/** cookie-session: the keys that sign the cookie. */
import type { Model } from '../engine/model';

const cookieSession: Model = {
  module: 'cookie-session',
  functions: {
    default: {
      constrains: [
        { at: 'argument[0].keys', role: 'key' },
        { at: 'argument[0].secret', role: 'key' },
      ],
    },
  },
};

export default cookieSession;
