/** koa: the keys of the application sign its cookies. */
import type { Model } from '../engine/model';

const koa: Model = { module: 'koa', defaultExport: 'Koa', writes: { 'Koa.keys': { role: 'key' } } };

export default koa;
