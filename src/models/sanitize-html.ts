/** sanitize-html: takes out of markup what runs. */
import type { Model } from '../engine/model';
import { ESCAPED } from './rows/markup';

const model: Model = { module: 'sanitize-html', functions: { default: ESCAPED } };

export default model;
