/** @fullstory/browser: recordings of what people do. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: '@fullstory/browser',
  functions: {
    FullStory: into('analytics', 'argument[1]'),
    ...rows(undefined, 'event identify setUserVars setVars log', into('analytics', 'argument[0]', 'argument[1]')),
    ...rows('FullStory', 'event identify setUserVars setVars log', into('analytics', 'argument[0]', 'argument[1]')),
  },
};

export default model;
