/** consolidate and what takes its place: one face for many engines, whose `render` takes the template itself. */
import type { Model } from '../engine/model';
import { TEMPLATE } from './rows/templates';

const model: Model = {
  module: 'consolidate',
  aliases: ['@ladjs/consolidate'],
  functions: Object.fromEntries(['pug', 'ejs', 'handlebars', 'nunjucks', 'lodash', 'swig'].map((engine) => [`${engine}.render`, TEMPLATE])),
};

export default model;
