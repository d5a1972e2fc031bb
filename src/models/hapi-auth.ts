/** Schemes of hapi: what cookies and tokens are signed with, and the flags of the cookies. */
import type { Model } from '../engine/model';
import { ALL_SET, hapiFlagsAt } from './rows/cookies';

const model: Model = {
  conventions: [
    { receivers: ['server'], methods: ['register'], behaviour: { plugs: 'argument[0].plugin' } },
    {
      receivers: ['auth'],
      methods: ['strategy'],
      behaviour: {
        constrains: [
          { at: 'argument[2].cookie.password', role: 'key' },
          { at: 'argument[2].password', role: 'key' },
          { at: 'argument[2].key', role: 'key' },
          { at: 'argument[2].keys', role: 'key' },
          { at: 'argument[2].keys.key', role: 'key' },
          { at: 'argument[2].clientSecret', role: 'key' },
        ],
        acts: { act: 'keep-session', parts: { name: 'argument[2].cookie.name', ...hapiFlagsAt('argument[2].cookie', 'argument[2]') }, defaults: ALL_SET },
        alsoActs: [
          {
            act: 'check-token',
            parts: { options: 'argument[2]', algorithms: 'argument[2].verifyOptions.algorithms', lenient: 'argument[2].verifyOptions.ignoreExpiration', expiry: 'argument[2].verify.exp' },
            defaults: { key: 'above', expiry: true },
          },
        ],
      },
    },
    {
      receivers: ['server'],
      methods: ['state'],
      behaviour: { constrains: [{ at: 'argument[1].password', role: 'key' }], acts: { act: 'set-cookie', parts: { name: 'argument[0]', ...hapiFlagsAt('argument[1]') }, defaults: ALL_SET } },
    },
  ],
};

export default model;
