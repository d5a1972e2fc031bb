/** hono/html: what it is told to take for markup is not escaped. */
import type { Model } from '../engine/model';
import { markup } from './rows/markup';

const model: Model = { module: 'hono/html', functions: { raw: markup('argument[0]') } };

export default model;
