/** @datadog/datadog-api-client: the keys of the account. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@datadog/datadog-api-client',
  functions: {
    'client.createConfiguration': { constrains: [{ at: 'argument[0].authMethods.apiKeyAuth', role: 'key' }, { at: 'argument[0].authMethods.appKeyAuth', role: 'key' }] },
  },
};

export default model;
