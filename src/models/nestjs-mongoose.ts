/** @nestjs/mongoose: fields of documents as members of a class. */
import type { Model } from '../engine/model';

const nestMongoose: Model = {
  module: '@nestjs/mongoose',
  functions: {
    Prop: { constrains: [{ at: 'argument[0].type', role: 'field-type' }], exact: { name: 'mongoose:Schema.Types.Decimal128' } },
  },
};

export default nestMongoose;
