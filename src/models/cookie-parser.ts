/** cookie-parser: the secret that signs cookies. */
import type { Model } from '../engine/model';

const cookieParser: Model = {
  module: 'cookie-parser',
  functions: { default: { constrains: [{ at: 'argument[0]', role: 'key' }] } },
};

export default cookieParser;
