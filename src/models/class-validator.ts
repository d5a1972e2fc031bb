/** class-validator: decorators say which values a field may have. */
import type { Model } from '../engine/model';

const classValidator: Model = { module: 'class-validator', functions: { IsInt: { describes: 'integer' } } };

export default classValidator;
