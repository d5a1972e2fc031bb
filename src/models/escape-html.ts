/** escape-html and its kin: a text becomes one that may stand in a page. */
import type { Model } from '../engine/model';
import { ESCAPED } from './rows/markup';

const model: Model = { module: 'escape-html', aliases: ['escape-goat', 'striptags', 'insane', 'html-escaper', 'ent'], functions: { default: ESCAPED, htmlEscape: ESCAPED, escape: ESCAPED, encode: ESCAPED } };

export default model;
