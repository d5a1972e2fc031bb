/** mustache and what takes its place: templates without code, which may still leave out the escapes. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { RAW, WITHOUT_CODE, filling } from './rows/templates';

const model: Model = {
  module: 'mustache',
  aliases: ['hogan.js', 'micromustache'],
  functions: { ...rows(undefined, 'render to_html', { ...WITHOUT_CODE, ...filling('argument[0]', 'argument[1]', RAW.braces) }), compile: { ...WITHOUT_CODE, returns: 'Template' }, 'Template.render': filling('called.new[0]', 'argument[0]', RAW.braces) },
};

export default model;
