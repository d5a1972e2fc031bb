/** dust: templates that are compiled into code. */
import type { Model } from '../engine/model';
import { compiling } from './rows/templates';

const model: Model = { module: 'dustjs-linkedin', aliases: ['dustjs-helpers', 'dust', 'adaro'], functions: compiling('compile compileFn renderSource') };

export default model;
