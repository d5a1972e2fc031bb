/** @auth0/nextjs-auth0: the flags of the session cookie. */
import type { Model } from '../engine/model';
import { ALL_SET, flagsAt, keepingSession } from './rows/cookies';

const session = keepingSession({ key: 'argument[0].secret', name: 'argument[0].session.name', ...flagsAt('argument[0].session.cookie') }, ALL_SET);

const model: Model = {
  module: '@auth0/nextjs-auth0',
  aliases: ['@auth0/nextjs-auth0/server'],
  functions: { initAuth0: session, Auth0Client: session },
};

export default model;
