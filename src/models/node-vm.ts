/** vm of Node, which is no sandbox: what it runs gets out of it. */
import type { Model, Sink } from '../engine/model';
import { into } from './rows/sinks';
import { rows } from './rows/decimals';

const text = into('code', 'argument[0]');
/** A text of the program that runs what it finds in its context: `vm.runInContext('evaluate(text)', { evaluate, text })`. */
const context: Sink = { at: 'argument[1]', kind: 'code', given: [{ at: 'argument[0]', says: ['eval(', 'Eval(', 'Function(', 'require('] }] };
/** The same of a parser that is told there to load entities. */
const entities: Sink = { at: 'argument[1]', kind: 'xml', given: [{ at: 'argument[0]', says: ['noent: true', 'noent:true', 'dtdload: true', 'dtdload:true', 'replaceEntities: true'] }] };
/** And of a reader of objects. Who puts one of YAML into a context and watches the time knows what may come. */
const objects: readonly Sink[] = [
  { at: 'argument[1]', kind: 'deserialized', given: [{ at: 'argument[0]', says: ['unserialize(', 'FULL_SCHEMA'] }] },
  { at: 'argument[1]', kind: 'deserialized', lesser: true, given: [{ at: 'argument[0]', says: ['yaml.load(', 'YAML.load(', 'yaml.loadAll('] }] },
];

const model: Model = {
  module: 'node:vm',
  aliases: ['vm'],
  functions: {
    ...rows(undefined, 'runInContext runInNewContext', { sinks: [...text.sinks!, context, entities, ...objects] }),
    ...rows(undefined, 'runInThisContext compileFunction Script SourceTextModule', text),
  },
};

export default model;
