/** markdown-it and remarkable: markdown becomes markup; what markup stands in it comes along where that is asked for. */
import type { Behaviour, Model } from '../engine/model';

const rendering: Behaviour = { returns: 'string', propagates: [{ from: 'argument[0]', to: 'return', given: [{ at: 'called.new[0].html' }] }] };

const model: Model = {
  module: 'markdown-it',
  aliases: ['remarkable'],
  functions: {
    default: { returns: 'MarkdownIt' },
    'MarkdownIt.render': rendering,
    'MarkdownIt.renderInline': rendering,
    Remarkable: { returns: 'MarkdownIt' },
  },
};

export default model;
