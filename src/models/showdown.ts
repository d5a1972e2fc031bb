/** showdown: markdown becomes markup, with all the markup that stands in it. */
import type { Model } from '../engine/model';
import { SAME } from './rows/markup';

const model: Model = { module: 'showdown', functions: { 'Converter.makeHtml': SAME } };

export default model;
