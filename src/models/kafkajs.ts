/** kafkajs: the login of a client. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'kafkajs',
  functions: {
    Kafka: { constrains: [{ at: 'argument[0].sasl.password', role: 'password' }, { at: 'argument[0].sasl.secretAccessKey', role: 'key' }] },
  },
};

export default model;
