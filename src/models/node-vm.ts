/** vm of Node, which is no sandbox: what it runs gets out of it. */
import type { Model, Sink } from '../engine/model';
import { into } from './rows/sinks';
import { rows } from './rows/decimals';

const text = into('code', 'argument[0]');
/** A text of the program that runs what it finds in its context: `vm.runInContext('evaluate(text)', { evaluate, text })`. */
const context: Sink = { at: 'argument[1]', kind: 'code', given: [{ at: 'argument[0]', says: ['eval(', 'Eval(', 'Function(', 'require('] }] };

const model: Model = {
  module: 'node:vm',
  aliases: ['vm'],
  functions: {
    ...rows(undefined, 'runInContext runInNewContext', { sinks: [...text.sinks!, context] }),
    ...rows(undefined, 'runInThisContext compileFunction Script SourceTextModule', text),
  },
};

export default model;
