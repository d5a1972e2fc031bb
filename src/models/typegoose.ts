/** @typegoose/typegoose: fields of documents as members of a class. */
import type { Model } from '../engine/model';

const typegoose: Model = {
  module: '@typegoose/typegoose',
  functions: {
    prop: { constrains: [{ at: 'argument[0].type', role: 'field-type' }], exact: { name: 'mongoose:Schema.Types.Decimal128' } },
  },
};

export default typegoose;
