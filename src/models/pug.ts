/** pug, formerly jade: templates with code in them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { FILE } from './rows/files';
import { COMPILED, RAW, TEMPLATE, compiled, compiling, filling } from './rows/templates';

const model: Model = {
  module: 'pug',
  aliases: ['jade'],
  functions: { ...compiling('compileClient compileClientWithDependenciesTracked'), compile: COMPILED, ...compiled(RAW.pug), render: { ...TEMPLATE, ...filling('argument[0]', 'argument[1]', RAW.pug) }, ...rows(undefined, 'compileFile renderFile', FILE) },
};

export default model;
