/** dompurify: takes out of markup what runs. */
import type { Model } from '../engine/model';
import { ESCAPED } from './rows/markup';

const model: Model = { module: 'dompurify', aliases: ['isomorphic-dompurify'], defaultExport: 'DOMPurify', functions: { 'DOMPurify.sanitize': ESCAPED, 'DOMPurify.()': { returns: 'DOMPurify' }, DOMPurify: { returns: 'DOMPurify' } } };

export default model;
