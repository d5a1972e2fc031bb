/** validator: questions about texts. Most answers leave no room for anything else; an address of mail or of a page is a text, and may hold a quote. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';

const closed: Behaviour = { returns: 'boolean', vouches: ['*'] };
const text: Behaviour = { returns: 'boolean', vouches: ['query', 'merged'] };

const model: Model = {
  module: 'validator',
  functions: {
    ...rows(undefined, 'isUUID isInt isNumeric isDecimal isFloat isMongoId isAlpha isAlphanumeric isHexadecimal isISO8601 isIP isBoolean isSlug isPort', closed),
    ...rows(undefined, 'isEmail isURL isLength isMobilePhone', text),
    escape: { returns: 'string', propagates: [{ from: 'argument[0]', to: 'return' }], cleans: ['markup', 'query', 'merged'] },
  },
  conventions: [
    { receivers: ['validator'], methods: 'isUUID isInt isNumeric isDecimal isFloat isMongoId isAlpha isAlphanumeric isHexadecimal isISO8601 isIP isBoolean isSlug isPort'.split(' '), behaviour: closed },
    { receivers: ['validator'], methods: 'isEmail isURL isLength isMobilePhone'.split(' '), behaviour: text },
    { receivers: ['objectid', 'types', 'mongoose'], methods: ['isValid', 'isValidObjectId'], behaviour: closed },
  ],
};

export default model;
