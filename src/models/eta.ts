/** eta and squirrelly: templates with code in them. */
import type { Model } from '../engine/model';
import { compiling } from './rows/templates';

const model: Model = {
  module: 'eta',
  aliases: ['squirrelly'],
  functions: {
    ...compiling('render renderAsync compile renderString renderStringAsync'),
    ...compiling('renderString renderStringAsync compile', 'Eta'),
  },
};

export default model;
