/** js-yaml: a schema with the types of JavaScript makes functions of what the text says. */
import type { AccessPath, Behaviour, Model } from '../engine/model';

const loads = (schema: AccessPath): Behaviour => ({ sinks: [{ at: 'argument[0]', kind: 'deserialized', given: [{ at: schema, named: ['DEFAULT_FULL_SCHEMA'] }] }] });

const model: Model = {
  module: 'js-yaml',
  functions: { load: loads('argument[1].schema'), loadAll: loads('argument[2].schema') },
};

export default model;
