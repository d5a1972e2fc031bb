/** handlebars: templates that call helpers and read properties. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';
import { COMPILED, RAW, compiling, unescaped } from './rows/templates';

const model: Model = {
  module: 'handlebars',
  aliases: ['hbs', 'express-hbs'],
  functions: {
    ...compiling('precompile'),
    compile: COMPILED,
    'Template.()': { returns: 'string', propagates: [unescaped('called.new[0]', 'argument[0]', RAW.braces), unescaped('called.new[0]', 'argument[0]', RAW.allBraces, [{ at: 'called.new[1].noEscape' }])] },
    create: { returns: 'Handlebars' },
    ...compiling('precompile', 'Handlebars'),
    'Handlebars.compile': COMPILED,
    'handlebars.compile': COMPILED,
    registerPartial: into('template', 'argument[1]'),
    'Handlebars.registerPartial': into('template', 'argument[1]'),
  },
};

export default model;
