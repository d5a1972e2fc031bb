/** @microsoft/applicationinsights-web: what Azure keeps of pages. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@microsoft/applicationinsights-web',
  functions: {
    ...rows('ApplicationInsights', 'trackTrace trackException trackDependencyData', into('log', 'argument[0]', 'argument[1]')),
    ...rows('ApplicationInsights', 'trackEvent trackPageView trackMetric', into('analytics', 'argument[0]', 'argument[1]')),
    'ApplicationInsights.setAuthenticatedUserContext': into('analytics', 'argument[0]', 'argument[1]'),
  },
};

export default model;
