/** pug, formerly jade: templates with code in them. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { FILE } from './rows/files';
import { compiling } from './rows/templates';

const model: Model = {
  module: 'pug',
  aliases: ['jade'],
  functions: { ...compiling('compile compileClient compileClientWithDependenciesTracked render'), ...rows(undefined, 'compileFile renderFile', FILE) },
};

export default model;
