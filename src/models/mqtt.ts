/** mqtt: the login of a client, and what comes over the broker, from whoever may publish there. */
import type { Model } from '../engine/model';
import { handed } from './rows/requests';

const login = { constrains: [{ at: 'argument[0].password', role: 'password' }, { at: 'argument[1].password', role: 'password' }] } as const;

const model: Model = {
  module: 'mqtt',
  functions: {
    connect: { ...login, returns: 'MqttClient' },
    connectAsync: { ...login, returns: 'MqttClient' },
  },
  enters: [handed({ at: 0, handedTo: ['on'], saying: ['message'], of: ['MqttClient'] }), handed({ at: 1, handedTo: ['on'], saying: ['message'], of: ['MqttClient'] })],
};

export default model;
