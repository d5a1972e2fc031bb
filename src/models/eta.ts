/** eta and squirrelly: templates with code in them. */
import type { Model } from '../engine/model';
import { RAW, TEMPLATE, compiling, filling } from './rows/templates';

const text = { ...TEMPLATE, ...filling('argument[0]', 'argument[1]', RAW.eta) };

const model: Model = {
  module: 'eta',
  aliases: ['squirrelly'],
  functions: {
    ...compiling('renderAsync compile renderStringAsync'),
    render: text,
    renderString: text,
    ...compiling('renderStringAsync compile', 'Eta'),
    'Eta.renderString': text,
  },
};

export default model;
