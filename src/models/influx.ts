/** influx: the login of a client, the token of the newer one, and what they are asked. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';
import { runs } from './rows/sql';

const model: Model = {
  module: 'influx',
  aliases: ['@influxdata/influxdb-client'],
  functions: {
    InfluxDB: { returns: 'InfluxDB', constrains: [{ at: 'argument[0].password', role: 'password' }, { at: 'argument[0].token', role: 'key' }] },
    ...rows('InfluxDB', 'query queryRaw', runs(undefined, 'argument[0]')),
    'InfluxDB.getQueryApi': { returns: 'QueryApi' },
    ...rows('QueryApi', 'collectRows queryRows iterateRows queryLines collectLines queryRaw', into('query', 'argument[0]')),
  },
};

export default model;
