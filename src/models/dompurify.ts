/** dompurify: markup without what runs in it. */
import type { Model } from '../engine/model';
import { ESCAPED } from './rows/markup';

const model: Model = {
  module: 'dompurify',
  aliases: ['isomorphic-dompurify'],
  // A purifier that is made is known by what it is called for.
  functions: { sanitize: ESCAPED },
};

export default model;
