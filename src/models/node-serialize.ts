/** node-serialize and others whose texts hold functions, which they make again. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';
import { rows } from './rows/decimals';

const read = into('deserialized', 'argument[0]');

const model: Model = {
  module: 'node-serialize',
  aliases: ['serialize-to-js', 'funcster', 'cryo', 'serialijse', 'json-fn', 'jsonfn', 'jsonfn-bluegiant', 'node-json-fn', 'jsonuf', 'serialize-javascript-deserialize'],
  functions: { ...rows(undefined, 'unserialize deserialize deepDeserialize parse', read), 'JSONfn.parse': read },
};

export default model;
