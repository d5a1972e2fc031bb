/** simple-oauth2: what the application proves itself with. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0].client.secret', role: 'key' }] } as const;

const model: Model = {
  module: 'simple-oauth2',
  functions: {
    ClientCredentials: key,
    AuthorizationCode: key,
    ResourceOwnerPassword: key,
    create: key,
  },
};

export default model;
