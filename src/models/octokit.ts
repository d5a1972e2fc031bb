/** octokit: the token of the account. */
import type { Model } from '../engine/model';

const model: Model = {
  module: '@octokit/rest',
  aliases: ['octokit', '@octokit/core'],
  functions: {
    Octokit: { constrains: [{ at: 'argument[0].auth', role: 'key' }, { at: 'argument[0].auth.privateKey', role: 'key' }] },
  },
};

export default model;
