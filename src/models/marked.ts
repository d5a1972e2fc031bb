/** marked: markdown becomes markup, with all the markup that stands in it. */
import type { Model } from '../engine/model';
import { SAME } from './rows/markup';

const model: Model = { module: 'marked', defaultExport: 'marked', functions: { marked: SAME, 'marked.parse': SAME } };

export default model;
