/** socketio-jwt: the secret that tokens of sockets are checked with. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'socketio-jwt',
  aliases: ['@thream/socketio-jwt', 'socketio-jwt-auth'],
  functions: {
    authorize: { acts: { act: 'check-token', parts: { key: 'argument[0].secret', options: 'argument[0]', algorithms: 'argument[0].algorithms', lenient: 'argument[0].ignoreExpiration' } } },
  },
};

export default model;
