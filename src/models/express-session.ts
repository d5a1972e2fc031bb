/** express-session: the secret that signs the session cookie. */
import type { Model } from '../engine/model';

const expressSession: Model = {
  module: 'express-session',
  functions: { default: { constrains: [{ at: 'argument[0].secret', role: 'key' }] } },
};

export default expressSession;
