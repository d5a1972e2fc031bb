/** phin: whom it asks. */
import type { Model } from '../engine/model';
import { fetching } from './rows/fetched';

const asked = fetching('argument[0]', 'argument[0].url');

const model: Model = { module: 'phin', functions: { default: asked, phin: asked, unpromisified: asked } };

export default model;
