/** vm of Node, which is no sandbox: what it runs gets out of it. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';
import { rows } from './rows/decimals';

const text = into('code', 'argument[0]');

const model: Model = {
  module: 'node:vm',
  aliases: ['vm'],
  functions: rows(undefined, 'runInContext runInNewContext runInThisContext compileFunction Script SourceTextModule', text),
};

export default model;
