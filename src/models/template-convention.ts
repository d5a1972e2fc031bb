/** Views by what the code calls things: which one is shown, and what is handed to it. */
import type { Model } from '../engine/model';

const model: Model = {
  conventions: [
    {
      receivers: ['res', 'response', 'reply', 'resp', 'status', 'ctx', 'h'],
      methods: ['render', 'view'],
      // The options of the engine stand beside what the view shows: who chooses them all chooses what is compiled.
      behaviour: { sinks: [{ at: 'argument[0]', kind: 'template', lesser: true }, { at: 'argument[1]', kind: 'template', lesser: true }] },
    },
  ],
};

export default model;
