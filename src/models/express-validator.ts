/** express-validator: what chains have looked at is given back as one object. */
import type { Model } from '../engine/model';

const model: Model = { module: 'express-validator', functions: { matchedData: { generates: ['untrusted'] } } };

export default model;
