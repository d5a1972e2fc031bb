/** class-validator: decorators say which values a field may have. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';

/** Digits, letters and what stands between them. */
const PLAIN = 'IsUUID IsMongoId IsDateString IsISO8601 IsAlpha IsAlphanumeric IsNumberString IsHexadecimal IsIP IsISO4217CurrencyCode IsIBAN IsBIC IsPhoneNumber IsCreditCard';

const classValidator: Model = {
  module: 'class-validator',
  functions: {
    IsInt: { describes: 'integer' },
    IsPositive: { ensures: ['positive'] },
    Min: { ensures: ['positive'] },
    Max: { ensures: ['limited'] },
    IsIn: { ensures: ['matched'] },
    IsEnum: { ensures: ['matched'] },
    Matches: { fits: 'argument[0]' },
    ...rows(undefined, PLAIN, { cleans: ['*'] }),
    // No operator of a database is one.
    ...rows(undefined, 'IsString IsEmail Length MinLength MaxLength IsUrl', { cleans: ['query', 'merged'] }),
  },
};

export default classValidator;
