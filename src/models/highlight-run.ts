/** Highlight: recordings, errors and logs of pages and servers. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { LOG, into } from './rows/sinks';

const model: Model = {
  module: 'highlight.run',
  aliases: ['@highlight-run/node', '@highlight-run/next/server', '@highlight-run/next/client'],
  functions: {
    ...rows('H', 'consume consumeError consumeAndFlush log recordError recordLog', LOG),
    ...rows('H', 'identify track', into('analytics', 'argument[0]', 'argument[1]')),
  },
};

export default model;
