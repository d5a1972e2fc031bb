/** validator: questions about texts: an address of mail or of a page is a text, and may hold a quote. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';
import { ESCAPED, READ_BACK, SAME } from './rows/markup';

const text: Behaviour = { returns: 'boolean', vouches: ['query', 'merged'] };

const model: Model = {
  module: 'validator',
  functions: {
    ...rows(undefined, 'isMongoId isInt isFloat isDecimal isISO8601 isIP', { returns: 'boolean', vouches: ['*'] }),
    escape: ESCAPED,
    unescape: READ_BACK,
    ...rows(undefined, 'trim ltrim rtrim stripLow normalizeEmail toString', SAME),
    ...rows(undefined, 'isEmail isURL isLength isMobilePhone', text),
  },
};

export default model;
