/** PostHog in pages: events, people and what goes with each event. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'posthog-js',
  defaultExport: 'posthog',
  functions: rows('posthog', 'capture identify register register_once group alias setPersonProperties captureException', into('analytics', 'argument[*]')),
};

export default model;
