/** pg-promise: the login of a connection and the SQL that is run. */
import type { Model, Sink } from '../engine/model';
import { NUMBERED, runs } from './rows/sql';

const run = runs(NUMBERED, 'argument[0]', 'argument[0].text', 'argument[0].query');

/** `$1:raw` and `$1^` put a value into the text as it is. */
function asItIs(place: number): readonly Sink[] {
  const given = [{ at: 'argument[0]', says: [`$${place}:raw`, `$${place}^`] }] as const;
  return [`argument[1].${place - 1}` as const, ...(place === 1 ? (['argument[1]'] as const) : [])].map((at) => ({ at, kind: 'sql', given }));
}

const model: Model = {
  module: 'pg-promise',
  functions: {
    default: { returns: 'Main' },
    'Main.()': { returns: 'Database', constrains: [{ at: 'argument[0].password', role: 'password' }] },
    'Database.*': { ...run, sinks: [...(run.sinks ?? []), ...[1, 2, 3, 4].flatMap(asItIs)] },
    'Main.as.raw': { propagates: [{ from: 'argument[0]', to: 'return' }] },
  },
};

export default model;
