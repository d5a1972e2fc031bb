/** @aws-sdk/client-ses and @aws-sdk/client-sesv2: mail. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@aws-sdk/client-ses',
  aliases: ['@aws-sdk/client-sesv2'],
  functions: rows(undefined, 'SendEmailCommand SendRawEmailCommand SendTemplatedEmailCommand', into('message', 'argument[0]')),
};

export default model;
