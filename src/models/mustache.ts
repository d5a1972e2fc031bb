/** mustache and what takes its place: templates without code, which may still leave out the escapes. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { WITHOUT_CODE } from './rows/templates';

const model: Model = {
  module: 'mustache',
  aliases: ['hogan.js', 'micromustache'],
  functions: rows(undefined, 'render to_html compile', WITHOUT_CODE),
};

export default model;
