/** dompurify: markup without what runs in it. */
import type { Model } from '../engine/model';
import { ESCAPED } from './rows/markup';

const model: Model = {
  module: 'dompurify',
  aliases: ['isomorphic-dompurify'],
  functions: { sanitize: ESCAPED, default: { returns: 'DOMPurify' }, 'DOMPurify.sanitize': ESCAPED },
};

export default model;
