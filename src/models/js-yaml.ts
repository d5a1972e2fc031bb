/** js-yaml: a schema with the types of JavaScript makes functions of what the text says. */
import type { AccessPath, Behaviour, Model } from '../engine/model';
import { FUNCTIONS } from './js-yaml-js-types';

const loads = (schema: AccessPath): Behaviour => ({
  sinks: [
    { at: 'argument[0]', kind: 'deserialized', given: [{ at: schema, named: ['DEFAULT_FULL_SCHEMA'] }] },
    { at: 'argument[0]', kind: 'deserialized', given: [{ at: schema, among: [FUNCTIONS] }] },
  ],
});

const model: Model = {
  module: 'js-yaml',
  functions: {
    load: loads('argument[1].schema'),
    loadAll: loads('argument[2].schema'),
    // Which types are added is all that matters of the schema.
    'DEFAULT_SCHEMA.extend': { encodes: true, propagates: [{ from: 'argument[0].*', to: 'return' }, { from: 'argument[0]', to: 'return' }] },
  },
};

export default model;
