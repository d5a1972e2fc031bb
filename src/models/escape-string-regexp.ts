/** escape-string-regexp and its kin: a text for a regular expression in which it stands for itself. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'escape-string-regexp',
  aliases: ['escape-regexp', 'escape-regex', 'regexp.escape', 'regex-escape', 'escape-regexp-component', 'escape-regex-string', 'regexp-quote'],
  defaultExport: 'escaping',
  functions: {
    escaping: { returns: 'string', propagates: [{ from: 'argument[0]', to: 'return' }], cleans: ['pattern'] },
  },
};

export default model;
