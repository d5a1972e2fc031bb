/** paseto: tokens whose version says how they are made. */
import type { Acting, Behaviour, Model } from '../engine/model';

const issues: Acting = { act: 'issue-token', parts: { payload: 'argument[0]', key: 'argument[1]', options: 'argument[2]', expiry: ['argument[2].expiresIn', 'argument[0].exp'] } };
const checks: Acting = { act: 'check-token', parts: { token: 'argument[0]', key: 'argument[1]', options: 'argument[2]', lenient: 'argument[2].ignoreExp' }, defaults: { algorithms: 'of the version' } };

const version = (name: string, ...uses: readonly string[]): Readonly<Record<string, Behaviour>> => Object.fromEntries(uses.map((use) => [`${name}.${use}`, { acts: /^(?:sign|encrypt)$/.test(use) ? issues : checks }]));

const model: Model = {
  module: 'paseto',
  functions: {
    ...version('V1', 'sign', 'verify', 'encrypt', 'decrypt'),
    ...version('V2', 'sign', 'verify'),
    ...version('V3', 'sign', 'verify', 'encrypt', 'decrypt'),
    ...version('V4', 'sign', 'verify'),
  },
};

export default model;
