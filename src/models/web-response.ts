/** The answers of the web, as servers on every platform give them. */
import type { Model } from '../engine/model';

const model: Model = {
  functions: { Response: { sinks: [{ at: 'argument[0]', kind: 'response' }, { at: 'argument[0]', kind: 'markup', media: 'text' }] } },
};

export default model;
