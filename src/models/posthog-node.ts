/** PostHog on servers. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'posthog-node',
  functions: rows('PostHog', 'capture captureImmediate identify groupIdentify alias captureException', into('analytics', 'argument[*]')),
};

export default model;
