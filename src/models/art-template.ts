/** art-template, velocityjs, whiskers and others of their kind: one function that compiles or renders a text. */
import type { Model } from '../engine/model';
import { compiling } from './rows/templates';

const model: Model = {
  module: 'art-template',
  aliases: ['velocityjs', 'whiskers', 'template7', 'hamljs', 'blueimp-tmpl', 'tempura', 'tinyliquid', 'vash', 'jqtpl', 'toffee', 'slm'],
  functions: compiling('default render compile'),
};

export default model;
