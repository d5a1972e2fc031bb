/** Sentry, in every one of its packages: what is sent with an error is kept like a log. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const PACKAGES = (
  'browser react nextjs vue angular angular-ivy svelte sveltekit solid solidstart astro nuxt remix gatsby ember react-native react-router tanstackstart-react capacitor electron core types ' +
  'nestjs bun deno cloudflare vercel-edge aws-serverless google-cloud-serverless serverless tracing hub minimal node-core opentelemetry'
).split(' ');

const model: Model = {
  module: '@sentry/node',
  aliases: PACKAGES.map((name) => `@sentry/${name}`),
  functions: {
    ...rows(undefined, 'captureException captureMessage captureEvent addBreadcrumb setContext setExtra setExtras setTag setTags setUser', LOG),
    ...rows(undefined, 'startSpan startSpanManual startInactiveSpan', into('log', 'argument[0].attributes', 'argument[0].name')),
    startTransaction: into('log', 'argument[0]'),
  },
  // The scope is handed to a function, or asked for by one of many names.
  conventions: [{ receivers: ['scope'], methods: ['setExtra', 'setExtras', 'setContext', 'setTag', 'setTags', 'setUser', 'addBreadcrumb', 'captureException', 'captureMessage'], behaviour: LOG }],
};

export default model;
