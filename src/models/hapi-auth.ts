/** Schemes of hapi: what cookies and tokens are signed with. */
import type { Model } from '../engine/model';

const model: Model = {
  conventions: [
    { receivers: ['auth'], methods: ['strategy'], behaviour: { constrains: [
        { at: 'argument[2].cookie.password', role: 'key' },
        { at: 'argument[2].password', role: 'key' },
        { at: 'argument[2].key', role: 'key' },
        { at: 'argument[2].keys', role: 'key' },
        { at: 'argument[2].clientSecret', role: 'key' },
      ], acts: {
        act: 'check-token',
        parts: { options: 'argument[2]', algorithms: 'argument[2].verifyOptions.algorithms', lenient: 'argument[2].verifyOptions.ignoreExpiration', expiry: 'argument[2].verify.exp' },
        defaults: { key: 'above', expiry: true },
      } } },
    { receivers: ['server'], methods: ['state'], behaviour: { constrains: [{ at: 'argument[1].password', role: 'key' }] } },
  ],
};

export default model;
