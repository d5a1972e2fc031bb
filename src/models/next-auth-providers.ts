/** Providers of next-auth: what the application proves itself with. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'next-auth/providers/google',
  aliases: [
    'next-auth/providers/github',
    'next-auth/providers/gitlab',
    'next-auth/providers/facebook',
    'next-auth/providers/twitter',
    'next-auth/providers/discord',
    'next-auth/providers/auth0',
    'next-auth/providers/azure-ad',
    'next-auth/providers/okta',
    'next-auth/providers/cognito',
    'next-auth/providers/keycloak',
    'next-auth/providers/linkedin',
    'next-auth/providers/slack',
    'next-auth/providers/twitch',
    'next-auth/providers/spotify',
    'next-auth/providers/apple',
  ],
  functions: {
    default: { constrains: [{ at: 'argument[0].clientSecret', role: 'key' }] },
  },
};

export default model;
