/** he, html-entities, entities: texts become markup that shows them, and markup texts again. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { ESCAPED, READ_BACK } from './rows/markup';

const model: Model = {
  module: 'he',
  aliases: ['html-entities', 'entities', 'ent'],
  functions: { ...rows(undefined, 'encode escape encodeXML escapeText escapeUTF8', ESCAPED), ...rows(undefined, 'decode unescape decodeHTML decodeXML', READ_BACK) },
};

export default model;
