/** ClickHouse: the login of a client. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@clickhouse/client',
  functions: {
    createClient: { constrains: [{ at: 'argument[0].password', role: 'password' }] },
  },
};

export default model;
