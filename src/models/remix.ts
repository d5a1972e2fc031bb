/** Remix and React Router: redirects, cookies, and sessions that are kept in them. */
import type { Model } from '../engine/model';
import { flagsAt, keepingSession } from './rows/cookies';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const storage = keepingSession({ key: 'argument[0].cookie.secrets', name: 'argument[0].cookie.name', ...flagsAt('argument[0].cookie') }, { sameSite: 'lax' });

const model: Model = {
  module: '@remix-run/node',
  aliases: ['@remix-run/cloudflare', '@remix-run/deno', '@remix-run/server-runtime', 'react-router', '@react-router/node', '@react-router/cloudflare'],
  functions: {
    ...rows(undefined, 'redirect redirectDocument', into('redirect', 'argument[0]')),
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
