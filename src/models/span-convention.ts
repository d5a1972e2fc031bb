/** Spans and transactions of tracing, whoever makes them: OpenTelemetry, Datadog, Elastic, Sentry, X-Ray. */
import type { Model } from '../engine/model';
import { LOG, into } from './rows/sinks';

const model: Model = {
  conventions: [
    {
      receivers: ['span', 'segment', 'transaction'],
      methods: ['setAttribute', 'setTag', 'setAttributes', 'addTags', 'addEvent', 'recordException', 'setLabel', 'addLabels', 'setCustomContext', 'addAnnotation', 'addMetadata', 'logEvent'],
      behaviour: LOG,
    },
    { receivers: ['tracer'], methods: ['startSpan', 'startActiveSpan'], behaviour: into('log', 'argument[0]', 'argument[1].attributes') },
  ],
};

export default model;
