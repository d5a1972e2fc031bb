/** applicationinsights: what Azure keeps of programs that run on servers. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const TRACKING = 'trackTrace trackEvent trackException trackDependency trackRequest trackMetric trackAvailability';

const model: Model = {
  module: 'applicationinsights',
  functions: {
    ...rows('TelemetryClient', TRACKING, into('log', 'argument[0]')),
    ...rows('defaultClient', TRACKING, into('log', 'argument[0]')),
  },
};

export default model;
