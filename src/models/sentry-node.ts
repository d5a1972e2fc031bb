/** Sentry, in every one of its packages: what is sent with an error is kept like a log. */
import type { Model } from '../engine/model';

const all = { sinks: [{ at: 'argument[*]', kind: 'log' }] } as const;

const sentry: Model = {
  module: '@sentry/node',
  aliases: ['@sentry/browser', '@sentry/react', '@sentry/nextjs', '@sentry/vue', '@sentry/angular', '@sentry/svelte', '@sentry/bun', '@sentry/aws-serverless'],
  functions: {
    captureException: all,
    captureMessage: all,
    captureEvent: all,
    addBreadcrumb: all,
    setContext: all,
    setExtra: all,
    setExtras: all,
    setTag: all,
    setTags: all,
    setUser: all,
  },
};

export default sentry;
