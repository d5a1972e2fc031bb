/** ejs: templates with code in them, and options that are written into it. */
import type { Model } from '../engine/model';
import { into } from './rows/sinks';
import { COMPILED, RAW, compiled, compiling, filling } from './rows/templates';

const model: Model = {
  module: 'ejs',
  functions: {
    ...compiling('Template'),
    compile: COMPILED,
    ...compiled(RAW.ejs),
    render: { ...into('template', 'argument[0]', 'argument[1]', 'argument[2]'), ...filling('argument[0]', 'argument[1]', RAW.ejs) },
    renderFile: { sinks: [{ at: 'argument[0]', kind: 'path' }, { at: 'argument[1]', kind: 'template' }, { at: 'argument[2]', kind: 'template' }] },
  },
};

export default model;
