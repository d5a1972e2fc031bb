/** eval and others that run a text as code; those that call themselves safe are got out of. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';

const text = into('code', 'argument[0]');

const model: Model = {
  module: 'eval',
  aliases: ['node-eval', 'require-from-string', 'safe-eval', 'notevil', 'saferEval', 'safer-eval', 'eval-sanitizer', 'static-eval', 'sandboxed-module', 'import-from-string'],
  defaultExport: 'eval',
  functions: { eval: text },
};

export default model;
