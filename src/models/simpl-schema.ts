/** simpl-schema: what documents of a collection hold. It has no type for decimals. */
import type { Model } from '../engine/model';

const simplSchema: Model = {
  module: 'simpl-schema',
  aliases: ['meteor/aldeed:simple-schema'],
  defaultExport: 'SimpleSchema',
  functions: {
    SimpleSchema: { constrains: [{ at: 'argument[0]', role: 'fields' }] },
  },
};

export default simplSchema;
