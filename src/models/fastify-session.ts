/** @fastify/session: the secret that signs the session cookie, and the flags of it. */
import type { Model } from '../engine/model';
import { flagsAt, keepingSession } from './rows/cookies';

const model: Model = {
  module: '@fastify/session',
  aliases: ['fastify-session'],
  // Secure or not at all: without a word, none of the cookie is sent in clear.
  functions: { default: keepingSession({ key: 'argument[1].secret', name: 'argument[1].cookieName', ...flagsAt('argument[1].cookie') }, { httpOnly: true, secure: true }) },
};

export default model;
