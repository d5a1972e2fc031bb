/** @fastify/secure-session: the secret that encrypts the session, and the flags of its cookie. */
import type { Model } from '../engine/model';
import { flagsAt, keepingSession } from './rows/cookies';

const model: Model = {
  module: '@fastify/secure-session',
  aliases: ['fastify-secure-session'],
  functions: { default: keepingSession({ key: ['argument[1].secret', 'argument[1].key'], name: ['argument[1].cookieName', 'argument[1].sessionName'], ...flagsAt('argument[1].cookie', 'argument[1].cookieOptions') }, { httpOnly: true }) },
};

export default model;
