/** @trpc/server: what a call of a procedure brings; oRPC, next-safe-action and zsa have the same. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@trpc/server',
  enters: [
    { at: 0, handedTo: ['mutation', 'query', 'subscription'], names: [['opts', 'options', 'props']], brings: ['input'], through: { input: 'called.input[0]' } },
    // Commands of a program have actions with options as well.
    { at: 0, handedTo: ['action', 'handler', 'stateAction'], names: [['props', 'args']], brings: ['input', 'parsedInput', 'data'], through: { input: 'called.input[0]', parsedInput: 'called.schema[0]' } },
  ],
};

export default model;
