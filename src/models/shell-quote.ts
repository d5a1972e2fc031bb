/** shell-quote and others: what they give back is one word, or a list of words, for a shell. */
import type { Behaviour, Model } from '../engine/model';
import { rows } from './rows/decimals';

const quoted: Behaviour = { returns: 'string', cleans: ['command'], propagates: [{ from: 'argument[*]', to: 'return' }] };

const model: Model = {
  module: 'shell-quote',
  aliases: ['shell-escape', 'shescape', 'any-shell-escape', 'shell-escape-tag', 'puka', 'shlex', 'shellwords', 'node-shell-escape', 'shellescape', 'cmd-quote'],
  defaultExport: 'escape',
  functions: {
    ...rows(undefined, 'quote escape quoteAll escapeAll', quoted),
    Shescape: { returns: 'Shescape' },
    ...rows('Shescape', 'quote escape quoteAll escapeAll', quoted),
  },
};

export default model;
