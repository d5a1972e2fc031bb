/** liquidjs: templates without code, which may still leave out the escapes. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { WITHOUT_CODE } from './rows/templates';

const model: Model = {
  module: 'liquidjs',
  functions: rows('Liquid', 'parseAndRender parseAndRenderSync parse', WITHOUT_CODE),
};

export default model;
