/** expo-server-sdk: what is pushed to phones. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'expo-server-sdk',
  functions: rows('Expo', 'sendPushNotificationsAsync', into('message', 'argument[0]')),
};

export default model;
