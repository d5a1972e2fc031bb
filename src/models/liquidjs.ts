/** liquidjs: templates without code, which may still leave out the escapes. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { RAW, WITHOUT_CODE, filling } from './rows/templates';

const model: Model = {
  module: 'liquidjs',
  functions: { ...rows('Liquid', 'parseAndRender parseAndRenderSync', { ...WITHOUT_CODE, ...filling('argument[0]', 'argument[1]', RAW.liquid) }), 'Liquid.parse': WITHOUT_CODE },
};

export default model;
