/** csrf-csrf: the secret that tokens against forged requests are made with. */
import type { Model } from '../engine/model';

const model: Model = {
  module: 'csrf-csrf',
  functions: { doubleCsrf: { constrains: [{ at: 'argument[0].getSecret.()', role: 'key' }] } },
};

export default model;
