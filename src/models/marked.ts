/** marked, showdown, snarkdown: markdown becomes markup, with all the markup that stands in it. */
import type { Model } from '../engine/model';
import { SAME } from './rows/markup';

const model: Model = { module: 'marked', aliases: ['showdown', 'snarkdown'], defaultExport: 'marked', functions: { marked: SAME, 'marked.parse': SAME, parse: SAME, 'marked.Converter': { returns: 'Converter' }, Converter: { returns: 'Converter' }, 'Converter.makeHtml': SAME } };

export default model;
