/** handlebars: templates that call helpers and read properties. */
import type { Model } from '../engine/model';
import { compiling } from './rows/templates';

const model: Model = {
  module: 'handlebars',
  aliases: ['hbs', 'express-hbs'],
  functions: {
    ...compiling('compile precompile'),
    create: { returns: 'Handlebars' },
    ...compiling('compile precompile', 'Handlebars'),
    ...compiling('compile', 'handlebars'),
  },
};

export default model;
