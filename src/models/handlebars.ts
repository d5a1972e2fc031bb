/** handlebars: templates that call helpers and read properties. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';
import { compiling } from './rows/templates';

const model: Model = {
  module: 'handlebars',
  aliases: ['hbs', 'express-hbs'],
  functions: {
    ...compiling('compile precompile'),
    create: { returns: 'Handlebars' },
    ...compiling('compile precompile', 'Handlebars'),
    ...compiling('compile', 'handlebars'),
    registerPartial: into('template', 'argument[1]'),
    'Handlebars.registerPartial': into('template', 'argument[1]'),
  },
};

export default model;
