/** doT: templates with code in them. */
import type { Model } from '../engine/model';
import { COMPILED, RAW, compiled } from './rows/templates';

const model: Model = { module: 'dot', aliases: ['dot/doT', 'doT'], functions: { template: COMPILED, compile: COMPILED, ...compiled(RAW.dot) } };

export default model;
