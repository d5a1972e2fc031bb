/** What MongoDB keeps of amounts: documents are cast by Mongoose, and written and read as the BSON that is stored. */
import { Decimal } from 'decimal.js';
import { Mongoose, mongo } from 'mongoose';
import type { Schema, SchemaType } from 'mongoose';
import { AMOUNT, plain } from './database';
import type { Kept, KeptByName } from './database';
import { decorators, loadFixture } from './fixture-module';
import type { Described, Options } from './fixture-module';

/** Those of NestJS and of Typegoose are stood in for: as these do, they hand on to Mongoose what they are given, and the type of the property where it is not said. */
export function documents(file: string): KeptByName {
  const mongoose = new Mongoose();
  const { described, decorator, reflect } = decorators();
  const packages = { mongoose, '@nestjs/mongoose': { Prop: decorator }, '@typegoose/typegoose': { prop: decorator } };
  const exported = Object.entries(loadFixture(file, packages, { Reflect: reflect }));
  const fields = exported.flatMap(([name, value]) => {
    const schema = value instanceof mongoose.Schema ? value : (value as { schema?: Schema }).schema;
    return schema ? fieldsOf(schema, name) : [];
  });
  const decorated = new mongoose.Schema(Object.fromEntries(described.map((one) => [one.name, definition(one)])));
  const all = [...fields, ...fieldsOf(decorated, 'decorated')];
  return new Map(all.filter(([, type]) => type.instance === 'Number' || type.instance === 'Decimal128').map(([name, type]) => [name, stored(type)]));
}

function definition({ given: [given], designed }: Described): object {
  const { type = designed, ...options } = (given ?? {}) as Options;
  // A function that only says the type, which may be declared further down.
  return { ...options, type: typeof type === 'function' && !('prototype' in type) ? (type as () => unknown)() : type };
}

function fieldsOf(schema: Schema, above: string): readonly (readonly [string, SchemaType])[] {
  return Object.entries(schema.paths).flatMap(([path, type]) => {
    const { schema: inner, $embeddedSchemaType: element } = type as SchemaType & { schema?: Schema; $embeddedSchemaType?: SchemaType };
    return inner ? fieldsOf(inner, `${above}.${path}`) : [[`${above}.${path}`, element ?? type] as const];
  });
}

/** MongoDB adds up decimals as decimals, and doubles as JavaScript does. */
function stored(type: SchemaType): Kept {
  const dimes = Array.from({ length: 10 }, () => written(type, '0.1'));
  const sum = typeof dimes[0] === 'number' ? (dimes as number[]).reduce((total, dime) => total + dime, 0) : Decimal.sum(...dimes.map(String));
  return { type: type.instance, sum: plain(String(sum)), amount: plain(String(written(type, AMOUNT))) };
}

function written(type: SchemaType, amount: string): unknown {
  return mongo.BSON.deserialize(mongo.BSON.serialize({ amount: (type as SchemaType & { cast(value: unknown): unknown }).cast(amount) })).amount;
}
