/** nunjucks: templates that reach what the objects in them reach. */
import type { Model } from '../engine/model';
import { compiling } from './rows/templates';

const model: Model = {
  module: 'nunjucks',
  functions: {
    ...compiling('renderString compile Template precompileString'),
    configure: { returns: 'Environment' },
    ...compiling('renderString', 'Environment'),
  },
};

export default model;
