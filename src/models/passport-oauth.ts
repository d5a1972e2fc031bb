/** passport-oauth2 and the strategies made from it: what the application proves itself with. */
import type { Model } from '../engine/model';

const key = { constrains: [{ at: 'argument[0].clientSecret', role: 'key' }, { at: 'argument[0].consumerSecret', role: 'key' }] } as const;

const model: Model = {
  module: 'passport-oauth2',
  aliases: [
    'passport-oauth',
    'passport-oauth1',
    'passport-google-oauth20',
    'passport-google-oauth',
    'passport-facebook',
    'passport-github',
    'passport-github2',
    'passport-gitlab2',
    'passport-twitter',
    'passport-linkedin-oauth2',
    'passport-microsoft',
    'passport-auth0',
    'passport-azure-ad-oauth2',
    'passport-discord',
    'passport-slack',
    'passport-bitbucket-oauth2',
    'passport-amazon',
    'passport-apple',
    'passport-openidconnect',
    'passport-okta-oauth',
    'passport-instagram',
    'passport-spotify',
    'passport-paypal-oauth',
    'passport-stripe',
  ],
  defaultExport: 'Strategy',
  functions: {
    Strategy: key,
    OAuth2Strategy: key,
    OAuthStrategy: key,
  },
};

export default model;
