/** pg-format, and what formats texts like it: `%s` puts a value in as it is. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'pg-format',
  conventions: [{ receivers: [], methods: ['format', 'pgFormat', 'pgformat'], texts: ['%s'], behaviour: { returns: 'string', propagates: [{ from: 'argument[*]', to: 'return' }] } }],
};

export default model;
