/** express-oauth2-jwt-bearer: tokens of an issuer, or of a secret that both sides have. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'express-oauth2-jwt-bearer',
  functions: { auth: { acts: { act: 'check-token', parts: { key: 'argument[0].secret', options: 'argument[0]', algorithms: 'argument[0].tokenSigningAlg' }, defaults: { key: 'of the issuer', algorithms: 'of the issuer' } } } },
};

export default model;
