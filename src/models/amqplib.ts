/** amqplib: the login of a connection, and what comes out of a queue. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'amqplib',
  aliases: ['amqplib/callback_api', 'amqp-connection-manager'],
  enters: [{ at: 0, handedTo: ['consume'], brings: ['content'] }],
  functions: {
    connect: { constrains: [{ at: 'argument[0].password', role: 'password' }] },
  },
};

export default model;
