/** iron-session: the password that seals the session. */
import type { Model } from '../engine/model';

const sealing = { constrains: [{ at: 'argument[1].password', role: 'key' }] } as const;

const ironSession: Model = {
  module: 'iron-session',
  functions: {
    getIronSession: {
      constrains: [
        { at: 'argument[1].password', role: 'key' },
        { at: 'argument[2].password', role: 'key' },
      ],
    },
    sealData: sealing,
    unsealData: sealing,
  },
};

export default ironSession;
