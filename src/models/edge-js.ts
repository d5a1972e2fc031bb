/** edge.js: templates with code in them. */
import type { Model } from '../engine/model';
import { compiling } from './rows/templates';

const model: Model = {
  module: 'edge.js',
  functions: { 'Edge.create': { returns: 'Edge' }, ...compiling('renderRaw renderRawSync', 'Edge'), ...compiling('renderRaw') },
};

export default model;
