/** A model of a package that no product knows, as a user would write it: each kind of behaviour once. */
import type { Model } from '../../../src/engine/model';

export const ACME: Model = {
  module: '@acme/payments',
  defaultExport: 'Client',
  functions: {
    readCard: { returns: 'string', generates: ['pan'] },
    wrap: { propagates: [{ from: 'argument[0]', to: 'return.inner' }] },
    pass: { propagates: [{ from: 'argument[1]', to: 'return' }] },
    blackout: { returns: 'string', sanitizes: true },
    ship: { sinks: [{ at: 'argument[1].body', kind: 'log' }] },
    digest: { returns: 'string', constrains: [{ at: 'argument[0].algorithm', role: 'hash-algorithm' }] },
    Client: { returns: 'Client' },
    'Client.trace': { sinks: [{ at: 'argument[*]', kind: 'log' }] },
    'Client.child': { returns: 'Client' },
  },
};
