/** class-validator: decorators say which values a field may have. */
import type { Model } from '../engine/model';

const classValidator: Model = {
  module: 'class-validator',
  functions: {
    IsInt: { describes: 'integer' },
    IsPositive: { ensures: ['positive'] },
    Min: { ensures: ['positive'] },
    Max: { ensures: ['limited'] },
    IsIn: { ensures: ['matched'] },
    IsEnum: { ensures: ['matched'] },
  },
};

export default classValidator;
