/** doT: templates with code in them. */
import type { Model } from '../engine/model';
import { compiling } from './rows/templates';

const model: Model = { module: 'dot', aliases: ['dot/doT', 'doT'], functions: compiling('template compile') };

export default model;
