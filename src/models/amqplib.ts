/** amqplib: the login of a connection. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'amqplib',
  aliases: ['amqplib/callback_api', 'amqp-connection-manager'],
  functions: {
    connect: { constrains: [{ at: 'argument[0].password', role: 'password' }] },
  },
};

export default model;
