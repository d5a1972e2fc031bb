/** graphql-yoga: which origins may ask. */
import type { Model } from '../engine/model';
import { allowingOrigins } from './rows/origins';

const model: Model = {
  module: 'graphql-yoga',
  aliases: ['@graphql-yoga/node'],
  functions: { createYoga: allowingOrigins(['argument[0].cors'], { lists: true }), createServer: allowingOrigins(['argument[0].cors'], { lists: true }) },
};

export default model;
