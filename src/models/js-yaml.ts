/** js-yaml: a schema with the types of JavaScript makes functions of what the text says. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';

const loads: Behaviour = { sinks: [{ at: 'argument[0]', kind: 'deserialized', given: [{ at: 'argument[1].schema', named: ['DEFAULT_FULL_SCHEMA'] }] }] };

const model: Model = {
  module: 'js-yaml',
  functions: rows(undefined, 'load loadAll', loads),
};

export default model;
