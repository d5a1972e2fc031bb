/** class-validator: decorators say which values a field may have. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

const classValidator: Model = {
  module: 'class-validator',
  functions: {
    IsInt: { describes: 'integer' },
    IsPositive: { ensures: ['positive'] },
    Min: { ensures: ['positive'] },
    Max: { ensures: ['limited'] },
    ...rows(undefined, 'IsIn IsEnum IsUUID IsMongoId IsAlphanumeric IsNumberString IsISO8601 IsDateString', { ensures: ['matched'] }),
    ...rows(undefined, 'IsString IsEmail Length MinLength MaxLength Matches IsUrl', { ensures: ['text'] }),
  },
};

export default classValidator;
