/** @azure/msal-node: what the application proves itself with. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@azure/msal-node',
  functions: {
    ConfidentialClientApplication: { constrains: [{ at: 'argument[0].auth.clientSecret', role: 'key' }] },
  },
};

export default model;
