/** Remix and React Router: cookies, and sessions that are kept in them. */
import type { Model } from '../engine/model';
import { flagsAt, keepingSession } from './rows/cookies';

const storage = keepingSession({ key: 'argument[0].cookie.secrets', name: 'argument[0].cookie.name', ...flagsAt('argument[0].cookie') }, { sameSite: 'lax' });

const model: Model = {
  module: '@remix-run/node',
  aliases: ['@remix-run/cloudflare', '@remix-run/deno', '@remix-run/server-runtime', 'react-router', '@react-router/node', '@react-router/cloudflare'],
  functions: {
    createCookie: {
      constrains: [{ at: 'argument[1].secrets', role: 'key' }],
      acts: { act: 'set-cookie', parts: { name: 'argument[0]', ...flagsAt('argument[1]') }, defaults: { sameSite: 'lax' } },
    },
    createCookieSessionStorage: storage,
    createSessionStorage: storage,
    createMemorySessionStorage: storage,
    createFileSessionStorage: storage,
    createWorkersKVSessionStorage: storage,
    createArcTableSessionStorage: storage,
  },
};

export default model;
