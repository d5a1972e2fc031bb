/** he, html-entities, entities: texts with entities, and back. */
import type { Model } from '../engine/model';
import { ESCAPED, SAME } from './rows/markup';

const model: Model = { module: 'he', aliases: ['html-entities', 'entities'], functions: { encode: ESCAPED, escape: ESCAPED, encodeHTML: ESCAPED, escapeUTF8: ESCAPED, decode: SAME, unescape: SAME } };

export default model;
