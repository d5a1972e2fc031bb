/** influx: the login of a client, and the token of the newer one. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'influx',
  aliases: ['@influxdata/influxdb-client'],
  functions: {
    InfluxDB: { constrains: [{ at: 'argument[0].password', role: 'password' }, { at: 'argument[0].token', role: 'key' }] },
  },
};

export default model;
