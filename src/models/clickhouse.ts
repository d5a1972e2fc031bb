/** ClickHouse: the login of a client, the SQL that is run. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { runs } from './rows/sql';

const model: Model = {
  module: '@clickhouse/client',
  functions: {
    createClient: { returns: 'Client', constrains: [{ at: 'argument[0].password', role: 'password' }] },
    ...rows('Client', 'query exec command', runs(undefined, 'argument[0].query')),
  },
};

export default model;
