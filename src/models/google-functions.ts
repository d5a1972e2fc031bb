/** Functions of Google's cloud: what an event brings, with the framework and in the older form with a context behind it. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@google-cloud/functions-framework',
  enters: [
    { names: [['cloudEvent', 'event', 'ce', 'e']], at: 0, handedTo: ['cloudEvent'], brings: ['data'] },
    { names: [['message', 'msg', 'pubsubMessage', 'pubSubEvent'], ['context', 'ctx']], at: 0, exportedAs: ['*'], brings: ['data', 'attributes'] },
    { names: [['file'], ['context', 'ctx']], at: 0, exportedAs: ['*'], brings: ['name', 'metadata'] },
  ],
};

export default model;
