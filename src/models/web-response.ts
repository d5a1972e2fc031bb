/** The answers of the web, as servers on every platform give them. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const model: Model = {
  functions: { Response: into('response', 'argument[0]') },
};

export default model;
