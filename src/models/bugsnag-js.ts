/** Bugsnag: reports of errors, and what led there. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const model: Model = {
  module: '@bugsnag/js',
  aliases: ['@bugsnag/node', '@bugsnag/browser', '@bugsnag/react-native', '@bugsnag/expo', '@bugsnag/electron'],
  functions: {
    ...rows(undefined, 'notify leaveBreadcrumb addMetadata setUser', LOG),
    ...rows('Client', 'notify leaveBreadcrumb addMetadata setUser', LOG),
    start: { returns: 'Client', ...into('log', 'argument[0].metadata') },
    createClient: { returns: 'Client' },
  },
  conventions: [{ receivers: ['event', 'report'], methods: ['addMetadata', 'addMetaData'], behaviour: LOG }],
};

export default model;
