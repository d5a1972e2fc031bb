/** xml2json: reads with node-expat, which puts entities in place of their names without a bound. */
import type { Model } from '../engine/model';

const model: Model = { module: 'xml2json', functions: { toJson: { sinks: [{ at: 'argument[0]', kind: 'xml', lesser: true }] } } };

export default model;
