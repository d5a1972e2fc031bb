/** jsforce: the login of a connection. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'jsforce',
  functions: {
    'Connection.login': { constrains: [{ at: 'argument[1]', role: 'password' }] },
    Connection: { returns: 'Connection', constrains: [{ at: 'argument[0].accessToken', role: 'key' }, { at: 'argument[0].oauth2.clientSecret', role: 'key' }] },
  },
};

export default model;
